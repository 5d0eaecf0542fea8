import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { beginEdition } from '@/lib/editions/edition.mjs'

const { nodeFs } = createRequire(import.meta.url)('next/dist/server/lib/node-fs-methods')

const KEY = '/route-cache/APP_PAGE/0a1b/$/critiques/duel'
const NOT_FOUND_KEY = '/route-cache/APP_PAGE/0a1b/$/_not-found'
const ROUTE_KEY = '/route-cache/APP_ROUTE/0a1b/$/flux.xml'
const PAGE = { kind: 'APP_PAGE', isRoutePPREnabled: false, isFallback: false }
const ROUTE = { kind: 'APP_ROUTE', isFallback: false }

const document = (text: string) =>
  `<!DOCTYPE html><html lang="fr"><body><p>${text}</p><script>self.__next_f.push([0])</script></body></html>`

const page = (text: string, status?: number) => ({
  kind: 'APP_PAGE',
  html: document(text),
  rscData: Buffer.from('2:I[1,[],"default"]\n0:{}'),
  segmentData: new Map([['/_tree', Buffer.from('0:{}')]]),
  headers: {} as Record<string, string>,
  status,
})

const route = (text: string) => ({
  kind: 'APP_ROUTE',
  body: Buffer.from(text),
  headers: { 'content-type': 'text/xml' } as Record<string, string>,
  status: 200,
})

let project: string
let server: string

beforeEach(async () => {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, Symbol.for('photogramme.edition'))
  project = await mkdtemp(path.join(tmpdir(), 'photogramme-'))
  server = path.join(project, '.next/server')
  await mkdir(path.join(server, 'app'), { recursive: true })
  await writeFile(path.join(project, '.next/BUILD_ID'), 'le-build')
  await writeFile(path.join(server, 'app/_not-found.html'), document('introuvable'))
  return () => rm(project, { recursive: true })
})

/** A handler as Next makes one per request, without Next's own memory in front of the disk. */
async function handler() {
  const { default: Cache } = await import('@/lib/server/pages/cacheHandler.mjs')
  return Reflect.construct(Cache, [
    { fs: nodeFs, flushToDisk: true, serverDistDir: server, revalidatedTags: [] },
  ])
}

/** All that is stored, as paths in the folder of rendered pages. */
async function stored(): Promise<string[]> {
  const folder = path.join(server, 'route-cache')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

/** The one file that is stored. */
async function storedFile(): Promise<string> {
  const [file = '', ...more] = await stored()
  expect(more).toEqual([])
  return path.join(server, 'route-cache', file)
}

test('the first answer of a page is light already, and so is what is stored', async () => {
  const first = page('Le camion double.')
  await (await handler()).set(KEY, first, {})
  expect(first.html).toBe('<!DOCTYPE html><html lang="fr"><body><p>Le camion double.</p></body></html>')
  const { value } = await (await handler()).get(KEY, PAGE)
  expect(value.html).toBe(first.html)
  expect(value.headers).toEqual(first.headers)
})

test('of a light page nothing is kept but what readers get, in one file', async () => {
  await (await handler()).set(KEY, page('Le camion double.'), {})
  const { value } = await (await handler()).get(KEY, PAGE)
  expect(value.rscData).toHaveLength(0)
  expect(value.segmentData).toBeUndefined()
  expect(await stored()).toEqual(['le-build/0/APP_PAGE/0a1b/$/critiques/duel.html'])
})

test('what was rendered before the edition began is absent', async () => {
  await (await handler()).set(KEY, page('Avant.'), {})
  expect(await (await handler()).get(KEY, PAGE)).not.toBeNull()
  beginEdition(Date.now() + 60_000, null)
  expect(await (await handler()).get(KEY, PAGE)).toBeNull()
})

test('a page whose content changed while it was rendered is answered, but not kept', async () => {
  const cache = await handler()
  expect(await cache.get(KEY, PAGE)).toBeNull()
  beginEdition(Date.now() - 60_000, null)
  const late = page('Entre deux.')
  await cache.set(KEY, late, {})
  expect(late.html).not.toContain('<script')
  expect(await cache.get(KEY, PAGE)).toBeNull()
})

test('a page that reaches the disk after the next edition began is absent and does not stay there', async () => {
  const cache = await handler()
  expect(await cache.get(KEY, PAGE)).toBeNull()
  const written = cache.set(KEY, page('Entre deux.'), {})
  beginEdition(Date.now() - 60_000, null)
  await written
  expect(await stored()).toEqual([])
  expect(await (await handler()).get(KEY, PAGE)).toBeNull()
  await (await handler()).set(KEY, page('Après.'), {})
  expect(await (await handler()).get(KEY, PAGE)).not.toBeNull()
})

test('a server that starts anew takes over pages of the build’s edition, and no other ones', async () => {
  const restart = () => Reflect.deleteProperty(globalThis, Symbol.for('photogramme.edition'))
  await (await handler()).set(KEY, page('De l’édition du build.'), {})
  restart()
  expect(await (await handler()).get(KEY, PAGE)).not.toBeNull()
  beginEdition(Date.now() - 60_000, null)
  await (await handler()).set(KEY, page('De l’édition suivante.'), {})
  restart()
  beginEdition(Date.now() - 30_000, null)
  expect(await (await handler()).get(KEY, PAGE)).toBeNull()
})

test('an address that turns out to be unknown is answered with the 404 page and stored nowhere', async () => {
  const unknown = page('une page vide', 404)
  await (await handler()).set(KEY, unknown, {})
  expect(unknown.html).toContain('introuvable')
  expect(unknown.html).not.toContain('<script')
  expect(await stored()).toEqual([])
})

test('the 404 page shown in its place is that of the current edition', async () => {
  const cache = await handler()
  await cache.set(NOT_FOUND_KEY, page('introuvable, avec les dernières critiques', 404), {})
  const unknown = page('une page vide', 404)
  await cache.set(KEY, unknown, {})
  expect(unknown.html).toContain('avec les dernières critiques')
})

test('a file that was cut, mixed up or belongs elsewhere is absent', async () => {
  await (await handler()).set(KEY, page('Le camion double.'), {})
  const file = await storedFile()
  const whole = await readFile(file)
  const damaged = [
    ...Array.from({ length: whole.length }, (_, length) => whole.subarray(0, length)),
    Buffer.from(whole.toString().replace('camion', 'convoi')),
    Buffer.from(whole.toString().replace('/critiques/duel', '/critiques/dual')),
    Buffer.from(whole.toString().replace(/\n[^\n]*$/, '')),
    Buffer.from('\n\n'),
    Buffer.from('<!DOCTYPE html><html></html>\nnull\n'),
  ]
  for (const bytes of damaged) {
    await writeFile(file, bytes)
    expect(await (await handler()).get(KEY, PAGE), `${bytes}`).toBeNull()
  }
  await writeFile(file, whole)
  expect(await (await handler()).get(KEY, PAGE)).not.toBeNull()
})

test('a page is not found under another address, whatever its file is called', async () => {
  await (await handler()).set(KEY, page('Le camion double.'), {})
  const file = await storedFile()
  await rename(file, file.replace('duel', 'drive'))
  expect(await (await handler()).get(KEY.replace('duel', 'drive'), PAGE)).toBeNull()
})

test('a route handler’s answer gets an ETag, and lies in one file', async () => {
  const feed = route('<rss/>')
  await (await handler()).set(ROUTE_KEY, feed, {})
  expect(feed.headers.etag).toMatch(/^"6-/)
  const { value } = await (await handler()).get(ROUTE_KEY, ROUTE)
  expect(value.body.toString()).toBe('<rss/>')
  expect(await stored()).toEqual(['le-build/0/APP_ROUTE/0a1b/$/flux.xml.body'])
})

test('a body that is no text comes back byte by byte', async () => {
  const picture = { ...route(''), body: Buffer.from([10, 0, 255, 254, 10, 13, 10]) }
  await (await handler()).set(ROUTE_KEY, picture, {})
  const { value } = await (await handler()).get(ROUTE_KEY, ROUTE)
  expect([...value.body]).toEqual([10, 0, 255, 254, 10, 13, 10])
})

test.each([
  ['a share image', '/route-cache/APP_ROUTE/0a1b/$/partage/16x9/critiques/duel.png', 200],
  ['a poster', '/route-cache/APP_ROUTE/0a1b/$/affiches/duel/affiche.png', 200],
  ['a refusal', ROUTE_KEY, 503],
])('%s gets an ETag, but is not stored: it has its own store, or is no answer', async (_, key, status) => {
  const answer = { ...route('png'), status }
  await (await handler()).set(key, answer, {})
  expect(answer.headers.etag).toMatch(/^"3-/)
  expect(await stored()).toEqual([])
  expect(await (await handler()).get(key, ROUTE)).toBeNull()
})

test.each([1, 2, 3, 4, 5])('a key that leads %s folders up is stored nowhere', async depth => {
  await (await handler()).set(`/route-cache/${'../'.repeat(depth)}dehors`, page('Dehors.'), {})
  const everything = await readdir(project, { recursive: true })
  expect(everything).toContain('.next/BUILD_ID')
  expect(everything.filter(name => name.includes('dehors'))).toEqual([])
})

test('a route handler’s answer as the build left it, without an ETag, is taken and gets one', async () => {
  const file = path.join(server, 'app/flux.xml')
  await writeFile(`${file}.body`, '<rss/>')
  await writeFile(`${file}.meta`, JSON.stringify({ headers: {}, status: 200 }))
  const { value } = await (await handler()).get('/flux.xml', ROUTE)
  expect(value.headers.etag).toMatch(/^"6-/)
})
