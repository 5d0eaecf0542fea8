import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GET } from '@/app/indexnow.txt/route'
import { isKnown } from '@/lib/editions/addresses'
import { routes } from '@/lib/routes'
import { changedPages } from '@/lib/seo/indexNow/changedPages'
import { indexNowKey } from '@/lib/seo/indexNow/indexNowKey'
import { MOST_ADDRESSES, submitPages } from '@/lib/seo/indexNow/submitPages'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, markdown, news, review } from '../../../support/contentFolder'
import { indexNowEndpoint } from '../../../support/indexNowEndpoint'

const KEY = 'cle-de-32-signes-0123456789abcde'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://www.example.org')
  vi.stubEnv('INDEXNOW_KEY', KEY)
})
afterEach(() => vi.unstubAllEnvs())

test.each([
  ['', null],
  ['court', null],
  ['a'.repeat(129), null],
  ['huit_signes', null],
  ['a'.repeat(8), 'a'.repeat(8)],
  ['A-'.repeat(64), 'A-'.repeat(64)],
])('the key “%s” is taken as %s', (written, key) => {
  vi.stubEnv('INDEXNOW_KEY', written)
  expect(indexNowKey()).toBe(key)
})

test('the key file holds the key, and is no address without one', async () => {
  const catalogue = await catalogueOf({})
  expect(isKnown(catalogue, routes.indexNowKey())).toBe(true)
  expect(await GET().text()).toBe(KEY)
  vi.stubEnv('INDEXNOW_KEY', '')
  expect(isKnown(catalogue, routes.indexNowKey())).toBe(false)
  expect(GET().status).toBe(404)
})

const ARCHIVE = {
  'content/films/drive.md': film(),
  'content/critiques/avant.md': review({ date: '2024-05-01T09:00', tags: '[ancien]' }),
  'content/critiques/corrigee.md': review({ date: '2024-05-01T09:00', updated: '2024-07-01T09:00' }),
  'content/critiques/embargo.md': review({ date: '2024-05-01T09:00', embargo: '2024-07-01T09:00' }),
  'content/actualites/neuve.md': news({ date: '2024-07-01T09:00', tags: '[neuf]' }),
  'content/actualites/demain.md': news({ date: '2025-01-02T09:00' }),
  'content/actualites/brouillon.md': news({ date: '2024-07-01T09:00', draft: 'true' }),
  'content/retraits/retiree.md': markdown(
    { title: '"Retirée"', addresses: '[/critiques/retiree]', reason: '"Erreur."', date: '2024-07-01' },
    '',
  ),
}

test('what changed since an instant is told, with the pages that show it, and nothing hidden or foreign', async () => {
  const catalogue = await catalogueOf(ARCHIVE)
  const told = changedPages(catalogue, Date.parse('2024-06-01T00:00:00+02:00'))
  expect(told.filter(path => /^\/(?:critiques|actualites|mots-cles|films)\//.test(path)).sort()).toEqual([
    '/actualites/neuve',
    '/critiques/corrigee',
    '/critiques/embargo',
    '/critiques/retiree',
    '/films/drive',
    '/films/drive/pour-contre',
    '/mots-cles/neuf',
  ])
  expect(told).toContain('/')
  expect(changedPages(catalogue, Date.parse('2024-12-01T00:00:00+02:00'))).toEqual([])
})

test('an item is named for its file only when the sitemap has its page', async () => {
  const named = new Set(['/films/drive', '/actualites/brouillon', '/actualites/demain'])
  const catalogue = await catalogueOf(ARCHIVE)
  expect(changedPages(catalogue, Date.parse('2024-12-01T00:00:00+02:00'), named)).toEqual(['/films/drive'])
})

test('addresses go out canonical, ten thousand at a time, with the place of the key', async () => {
  const { endpoint, received } = await indexNowEndpoint()
  const paths = Array.from({ length: MOST_ADDRESSES + 1 }, (_, index) => routes.news(`n${index}`))
  expect(await submitPages(paths, { endpoint, key: KEY })).toEqual([
    { count: MOST_ADDRESSES, status: 200 },
    { count: 1, status: 200 },
  ])
  expect(received.map(({ method, type }) => [method, type])).toEqual(
    Array(2).fill(['POST', 'application/json; charset=utf-8']),
  )
  const [first, second] = received.map(({ body }) => JSON.parse(body))
  expect(first.urlList).toHaveLength(MOST_ADDRESSES)
  expect(second).toEqual({
    host: 'www.example.org',
    key: KEY,
    keyLocation: 'https://www.example.org/indexnow.txt',
    urlList: [`https://www.example.org/actualites/n${MOST_ADDRESSES}`],
  })
})

test('after a refusal nothing more is sent, and the key follows no redirect', async () => {
  const elsewhere = await indexNowEndpoint()
  const { endpoint, received } = await indexNowEndpoint(308, { Location: elsewhere.endpoint })
  const paths = Array.from({ length: MOST_ADDRESSES + 1 }, (_, index) => routes.news(`n${index}`))
  expect(await submitPages(paths, { endpoint, key: KEY })).toEqual([{ count: MOST_ADDRESSES, status: 308 }])
  expect(received).toHaveLength(1)
  expect(elsewhere.received).toEqual([])
})

test('a service that is not there is an answer, too', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  expect(await submitPages(['/'], { endpoint: `http://127.0.0.1:${port}/`, key: KEY })).toEqual([
    { count: 1, status: null },
  ])
})
