import http, { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { beginEdition } from '@/lib/editions/edition.mjs'
import { offerAddresses } from '@/lib/editions/offeredAddresses.mjs'
import { forgetAll } from '@/lib/server/answers/keptAnswers.mjs'
import { guard } from '@/lib/server/guard.mjs'

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string }

const SITE = 'https://photogramme.example'
const OURS = { host: 'photogramme.example' }

let shown: (path: string) => boolean
let withdrawn: string | null
let isStopping: boolean

beforeEach(() => {
  forgetAll()
  shown = path => path !== '/inconnue'
  withdrawn = null
  isStopping = false
  offerAddresses({
    mayExist: async path => shown(path),
    movedTo: async () => null,
    withdrawnAs: async path => (path === withdrawn ? '/retraits/a' : null),
  })
})

async function guarded(type = 'text/html; charset=utf-8') {
  let times = 0
  const site = {
    keeps: true,
    staticPaths: new Set<string>(),
    redirects: new Set<string>(),
    isDynamic: () => false,
    handle(_: http.IncomingMessage, response: ServerResponse) {
      times += 1
      response.setHeader('Content-Type', type)
      response.setHeader('ETag', `"${times}"`)
      response.writeHead(200).end(`${times}${'a'.repeat(2_000)}`)
    },
  }
  const context = { siteUrl: SITE, preview: false, isStopping: () => isStopping, site: () => site }
  const server = createServer((request, response) => guard(request, response, context))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const ask = (path: string, headers: OutgoingHttpHeaders = OURS, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      http
        .request({ host: '127.0.0.1', port, path, headers, method }, response => {
          let body = ''
          response.setEncoding('latin1').on('data', part => (body += part))
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          )
        })
        .on('error', reject)
        .end()
    })
  return { ask, times: () => times }
}

/** An answer without the time at which it was given. */
const undated = ({ headers: { date: _, ...headers }, ...answer }: Answer) => ({ ...answer, headers })

test('who asks again, for another form, by another host or after others, gets what the first got who asked so', async () => {
  const { ask, times } = await guarded('application/rss+xml; charset=utf-8')
  const ways = [undefined, 'gzip', 'identity'].flatMap(accepted =>
    ['photogramme.example', 'elsewhere.example'].flatMap(host =>
      ['*/*', 'text/html'].flatMap(accept =>
        ['GET', 'HEAD'].map(method => ({
          method,
          headers: { host, accept, ...(accepted && { 'accept-encoding': accepted }) },
        })),
      ),
    ),
  )
  const first = []
  for (const { method, headers } of ways) first.push(undated(await ask('/flux/rss.xml', headers, method)))
  for (const [index, { method, headers }] of ways.entries())
    expect(undated(await ask('/flux/rss.xml', headers, method))).toEqual(first[index])
  expect(times()).toBe(1)
  const types = first.map(({ headers }) => headers['content-type'])
  expect(new Set(types).size).toBe(2)
  expect(new Set(first.map(({ headers }) => headers.vary))).toEqual(new Set(['Accept, Accept-Encoding']))
})

test('for search engines is what is asked of the host of the site, whoever asked before', async () => {
  const { ask } = await guarded()
  const robots = async (host: string) => (await ask('/a', { host })).headers['x-robots-tag']
  for (const _time of [1, 2, 3]) {
    expect(await robots('photogramme.example')).toBeUndefined()
    expect(await robots('elsewhere.example')).toBe('noindex')
  }
})

test('what is not shown any more is not answered, although the edition goes on', async () => {
  const { ask } = await guarded()
  for (const _time of [1, 2]) expect((await ask('/a')).status).toBe(200)
  shown = () => false
  expect((await ask('/a')).body).not.toMatch(/^1a/)
  shown = () => true
  withdrawn = '/a'
  expect((await ask('/a')).status).toBe(410)
})

test('an edition takes all of it away', async () => {
  const { ask } = await guarded()
  for (const _time of [1, 2]) expect((await ask('/a')).body).toMatch(/^1a/)
  beginEdition(Date.now(), null)
  for (const _time of [1, 2]) expect((await ask('/a')).body).toMatch(/^2a/)
})

test('queries, other spellings and unknown addresses fill no memory, and mean the page that they name', async () => {
  const { ask, times } = await guarded()
  await ask('/a')
  for (let index = 0; index < 50; index++) expect((await ask(`/a?x=${index}`)).headers.etag).toBe('"1"')
  expect((await ask('//a')).headers.location).toBe('/a')
  expect((await ask('/./a')).status).toBe(400)
  expect(times()).toBe(1)
})

test('a condition, a host that is none or the end of the server is minded by what was answered before, too', async () => {
  const { ask } = await guarded()
  for (const _time of [1, 2]) await ask('/a')
  expect((await ask('/a', { ...OURS, 'if-none-match': '"1"' })).status).toBe(304)
  expect((await ask('/a', { ...OURS, 'if-none-match': '"2"' })).status).toBe(200)
  expect((await ask('/a', { host: 'a b' })).status).toBe(400)
  expect((await ask('/a', OURS, 'DELETE')).status).toBe(405)
  isStopping = true
  expect((await ask('/a')).headers.connection).toBe('close')
  isStopping = false
  expect((await ask('/a')).headers.connection).not.toBe('close')
})

test('when nobody can tell what may be shown, nothing of it is, and the failure has the headers of every answer', async () => {
  const { ask } = await guarded()
  for (const _time of [1, 2]) expect((await ask('/a')).status).toBe(200)
  shown = () => {
    throw new Error('panne')
  }
  const { status, headers, body } = await ask('/a')
  expect(status).toBe(500)
  expect(body).not.toMatch(/^1a/)
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
  expect(headers['content-security-policy']).toContain("default-src 'none'")
})
