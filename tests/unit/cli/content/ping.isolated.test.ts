import { execFileSync } from 'node:child_process'
import { appendFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ContentFolders } from '@/lib/model/files'
import { contentFolder, film, news, review, SITE } from '../../../support/contentFolder'
import { indexNowEndpoint } from '../../../support/indexNowEndpoint'
import { runContent } from '../runContent'

const KEY = 'cle-de-32-signes-0123456789abcde'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://www.example.org')
  vi.stubEnv('INDEXNOW_KEY', KEY)
})
afterEach(() => vi.unstubAllEnvs())

const FILES = {
  ...SITE,
  'content/critiques/parue.md': review({ date: '2024-05-20T09:00' }),
  'content/actualites/avant.md': news({ date: '2023-05-20T09:00' }),
  'content/actualites/demain.md': news({ date: '2024-06-02T09:00' }),
}

async function withEndpoint(status = 200) {
  const service = await indexNowEndpoint(status)
  vi.stubEnv('INDEXNOW_ENDPOINT', service.endpoint)
  return { ...service, folders: await contentFolder(FILES) }
}

test('what has changed since an instant is sent', async () => {
  const { folders, received } = await withEndpoint(202)
  const { code, out, err } = await runContent(folders, ['ping', '2024-05-01'])
  expect([code, err]).toEqual([0, ''])
  const { urlList } = JSON.parse(received[0]?.body ?? '')
  expect(urlList).toContain('https://www.example.org/critiques/parue')
  expect(urlList.join(' ')).not.toMatch(/avant|demain|2023/)
  expect(out).toBe(`✓ ${urlList.length}\u00A0adresses annoncées.`)
})

test('--essai and --json tell what would be sent, and nobody but us', async () => {
  const { folders, received, endpoint } = await withEndpoint()
  const { code, out } = await runContent(folders, ['ping', '2024-05-01', '--essai', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ ok: true, endpoint, sent: 0, submissions: [] })
  expect(JSON.parse(out).addresses).toContain('https://www.example.org/critiques/parue')
  const plain = await runContent(folders, ['ping', '2024-05-01', '--essai'])
  expect(plain.out).toContain('https://www.example.org/critiques/parue\n')
  expect(received).toEqual([])
})

test.each([
  [403, 'Le service refuse (403) : la clé n’est pas reconnue'],
  [429, 'Le service refuse (429) : trop d’annonces'],
  [500, 'Le service refuse (500).'],
])('a refusal with %i is explained, without the key', async (status, message) => {
  const { folders } = await withEndpoint(status)
  const { code, out, err } = await runContent(folders, ['ping', '2024-05-01'])
  expect(code).toBe(1)
  expect(err).toContain(message)
  expect(out + err).not.toContain(KEY)
})

test.each([
  ['no key', 'INDEXNOW_KEY', '', 'INDEXNOW_KEY manque'],
  ['a key that is none', 'INDEXNOW_KEY', 'trop court', 'INDEXNOW_KEY manque, ou n’est pas une clé'],
  ['a site without TLS', 'SITE_URL', 'http://www.example.org', 'Seul le site public s’annonce'],
  ['a preview', 'PREVIEW', '1', 'Seul le site public s’annonce'],
  ['an endpoint without TLS', 'INDEXNOW_ENDPOINT', 'http://example.org/indexnow', 'INDEXNOW_ENDPOINT'],
])('with %s nothing is sent', async (_, variable, value, message) => {
  const { folders, received } = await withEndpoint()
  vi.stubEnv(variable, value)
  const { code, err } = await runContent(folders, ['ping', '2024-05-01'])
  expect(code).toBe(2)
  expect(err).toContain(message)
  expect(received).toEqual([])
})

test('content with errors is not announced', async () => {
  const { folders, received } = await withEndpoint()
  await writeFile(path.join(folders.content, 'critiques/parue.md'), review({ rating: '9' }))
  expect((await runContent(folders, ['ping', '2024-05-01'])).code).toBe(1)
  expect(received).toEqual([])
})

/** The content as a repository of one commit, made on 1 June 2024. */
function commit({ content }: ContentFolders): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', content, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      env: { ...process.env, GIT_COMMITTER_DATE: '2024-06-01T08:00:00+02:00' },
    })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'x')
}

test('since a commit, the items whose files differ are announced, those without a date of change too', async () => {
  const { folders } = await withEndpoint()
  commit(folders)
  await appendFile(path.join(folders.content, 'actualites/avant.md'), '\nUne coquille de moins.\n')
  await appendFile(path.join(folders.content, 'actualites/demain.md'), '\nUne coquille de moins.\n')
  await writeFile(path.join(folders.content, 'films/heat.md'), film({ title: '"Heat"' }))
  const { code, out } = await runContent(folders, ['ping', 'HEAD', '--essai', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out).addresses.sort()).toEqual([
    'https://www.example.org/actualites/avant',
    'https://www.example.org/films/heat',
  ])
})

test.each([['hier'], ['--output=/tmp/x'], ['HEAD~99'], ['2024-02-30']])('%s is no beginning', async since => {
  const { folders } = await withEndpoint()
  commit(folders)
  const { code, err } = await runContent(folders, ['ping', '--', since])
  expect(code).toBe(2)
  expect(err).not.toBe('')
})

test('one beginning is asked for', async () => {
  const { folders } = await withEndpoint()
  expect((await runContent(folders, ['ping'])).code).toBe(2)
  expect((await runContent(folders, ['ping', '2024-05-01', '2024-06-01'])).code).toBe(2)
  expect((await runContent(folders, ['ping', '--help'])).out).toContain('INDEXNOW_KEY')
})
