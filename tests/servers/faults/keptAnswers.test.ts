import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_KINDS } from '../../e2e/pageKinds'
import { copyOfBuild, remove, type Server, serve } from '../../support/builtSite'
import { eventually } from '../../support/patience'
import { type Answer, request } from '../../support/request'

const NEXT_ITSELF = path.resolve(import.meta.dirname, '../../support/nextItself.mjs')

/** Where the answer depends on the edition alone: pages but for those of filters, and what is made for programs. */
const ADDRESSES = [
  ...Object.values(PAGE_KINDS).filter(address => !/filtrer|recherche|ce-soir|\?/.test(address)),
  ...['/flux/rss.xml', '/flux/atom.xml', '/flux/feed.json', '/flux/opml.xml', '/calendriers/sorties.ics'],
  ...['/critiques/duel.md', '/critiques/duel.json', '/donnees/openapi.json', '/llms.txt', '/robots.txt'],
  ...['/sitemap.xml', '/icon.svg', '/opensearch.xml', '/manifest.webmanifest', '/affiches/duel/16x9.svg'],
  ...['/nulle-part', '/critiques/nulle-part', '/icons/192.png', '/critiques/page/1'],
]

/** What is of one connection or of one moment. */
const PASSING = ['date', 'connection', 'keep-alive', 'transfer-encoding']

let folder: string
let server: Server
let next: Server

beforeAll(async () => {
  folder = await copyOfBuild()
  server = await serve(folder)
  // Told the same address: it stands in pages and headers.
  next = await serve(folder, { SITE_URL: server.url }, { script: NEXT_ITSELF })
})

afterAll(async () => {
  await next?.stop('SIGKILL')
  await server?.stop()
  await remove(folder)
})

const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  request(server, address, { headers, method })

function headersOf({ headers }: Answer, ...without: string[]) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => ![...PASSING, ...without].includes(name)),
  )
}

const bodyOf = ({ headers, body }: Answer) => {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body)
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
}

/** Which form the second tag is of, and which the first. */
const baseOf = (tag = '') => tag.replace(/-(?:q?br|gz)"$/, '"')

const CODINGS = { identity: undefined, gzip: 'gzip', br: 'br', 'gzip, deflate, br, zstd': 'br' }

test('every address, from Next or from memory, plain or compressed: status, headers and body are those of Next', async () => {
  for (const address of ADDRESSES) {
    const expected = await request(next, address)
    // What Next leaves to whoever compresses.
    const named = { ...headersOf(expected, 'vary', 'etag', 'content-length'), etag: expected.headers.etag }
    for (const [accepted, coding] of Object.entries(CODINGS)) {
      for (const time of ['first', 'again']) {
        const answer = await ask(address, { 'accept-encoding': accepted })
        const told = `${address}, ${accepted}, ${time}`
        const own = headersOf(answer, 'vary', 'content-length', 'content-encoding')
        expect(answer.status, told).toBe(expected.status)
        expect({ ...own, etag: answer.headers.etag && baseOf(answer.headers.etag) }, told).toEqual(named)
        expect(bodyOf(answer).equals(expected.body), told).toBe(true)
        expect(answer.headers['content-length'], told).toBe(String(answer.body.length))
        const isSmaller = answer.headers['content-encoding'] !== undefined
        if (isSmaller) expect(answer.headers['content-encoding'], told).toBe(coding)
        expect(answer.headers.vary?.includes('Accept-Encoding') ?? false, told).toBe(isCompressible(answer))
        if (coding && isCompressible(answer) && expected.body.length > 500) expect(isSmaller, told).toBe(true)
      }
      const head = await ask(address, { 'accept-encoding': accepted }, 'HEAD')
      const get = await ask(address, { 'accept-encoding': accepted })
      expect([head.status, head.body.length], `HEAD ${address}`).toEqual([expected.status, 0])
      // Meanwhile brotli may have come to its best; Next itself does not say how long a redirect is that it leaves out.
      const without = coding === 'br' || head.status === 308 ? ['etag', 'content-length'] : []
      expect(headersOf(head, ...without), `HEAD ${address}`).toEqual(headersOf(get, ...without))
    }
  }
})

const isCompressible = ({ headers }: Answer) =>
  /^text\/(?!plain; charset=utf-8$)|json|xml|svg/.test(String(headers['content-type'])) ||
  headers['content-encoding'] !== undefined ||
  headers.vary !== undefined

test('who holds an answer, in whichever form, is told so by the tag that he holds, as Next does', async () => {
  for (const address of ADDRESSES) {
    const plain = await ask(address)
    if (plain.status === 308) continue
    const tags = [plain.headers.etag ?? '']
    for (const accepted of ['gzip', 'br'])
      tags.push((await ask(address, { 'accept-encoding': accepted })).headers.etag ?? '')
    const isHeld = plain.status === 200 && plain.headers.etag !== undefined
    for (const tag of tags) {
      for (const held of [tag, `W/${tag.replace(/^W\//, '')}`, `"a", ${tag} , "b"`]) {
        for (const accepted of ['identity', 'gzip', 'br']) {
          const told = `${address}: ${held} with ${accepted}`
          const answer = await ask(address, { 'if-none-match': held, 'accept-encoding': accepted })
          expect(answer.status, told).toBe(isHeld ? 304 : plain.status)
          if (!isHeld) continue
          expect(answer.headers.etag, told).toBe(tag)
          expect(answer.body.length, told).toBe(0)
          const expected = await request(next, address, { headers: { 'if-none-match': baseOf(tag) } })
          expect(expected.status, told).toBe(304)
          const ours = ['vary', 'etag', 'content-security-policy']
          expect(headersOf(answer, ...ours), told).toEqual(headersOf(expected, ...ours))
          // Caches take over what a 304 says.
          expect(answer.headers.vary, told).toBe(plain.headers.vary)
          expect(answer.headers['content-security-policy'], told).toBe(
            plain.headers['content-security-policy'],
          )
        }
      }
    }
    const other = await ask(address, { 'if-none-match': '"a", W/"b"', 'accept-encoding': 'br' })
    expect(other.status, address).toBe(plain.status)
    expect((await ask(address, { 'if-none-match': ' * ' })).status, address).toBe(isHeld ? 304 : plain.status)
    const since = plain.headers['last-modified']
    if (since) expect((await ask(address, { 'if-modified-since': since })).status, address).toBe(304)
  }
})

test('brotli comes to its best for what is asked for again, and that has another tag', async () => {
  const address = '/critiques/terminator-2'
  const quick = await ask(address, { 'accept-encoding': 'br' })
  expect(quick.headers.etag).toMatch(/-qbr"$/)
  let best = quick
  await eventually(async () => {
    best = await ask(address, { 'accept-encoding': 'br' })
    return best.headers.etag !== quick.headers.etag
  }, 'the best brotli')
  expect(best.headers.etag).toMatch(/-br"$/)
  expect(best.body.length).toBeLessThan(quick.body.length)
  expect(bodyOf(best).equals(bodyOf(quick))).toBe(true)
})

describe('files of the build', () => {
  const stylesheet = async () => /\/_next\/static\/[^"]+\.css/.exec((await ask('/')).text)?.[0] ?? ''

  test('a part of one is a part of it as it is, kept or not', async () => {
    const address = await stylesheet()
    for (const accepted of ['identity', 'br', 'gzip']) {
      const whole = await ask(address, { 'accept-encoding': accepted })
      expect(whole.headers['content-encoding']).toBe(CODINGS[accepted as 'br'])
      const part = await ask(address, { 'accept-encoding': accepted, range: 'bytes=5-604' })
      expect([part.status, part.headers['content-range']]).toEqual([
        206,
        `bytes 5-604/${bodyOf(whole).length}`,
      ])
      expect(part.headers['content-encoding']).toBeUndefined()
      expect(part.body.equals(bodyOf(whole).subarray(5, 605))).toBe(true)
      const changed = await ask(address, { range: 'bytes=5-604', 'if-range': '"a"' })
      expect([changed.status, changed.body.length]).toEqual([200, bodyOf(whole).length])
      expect((await ask(address, { range: 'bytes=9000000-' })).status).toBe(416)
    }
  })

  test('a page has no parts', async () => {
    const { status, headers } = await ask('/critiques/duel', { range: 'bytes=0-9' })
    expect([status, headers['accept-ranges']]).toEqual([200, undefined])
  })
})

test.each([
  ['thousands of codings', `${'x, '.repeat(4_000)}br`],
  ['thousands of weights', `gzip${';q=1'.repeat(3_000)}`],
  ['signs of expressions', `${' '.repeat(3_000)};q=${' '.repeat(3_000)}`],
  ['commas', ','.repeat(12_000)],
])('%s in Accept-Encoding cost nothing', async (_, accepted) => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => ask('/critiques/duel', { 'accept-encoding': accepted })),
  )
  for (const { status, headers } of answers)
    expect([status, headers['content-encoding']]).toEqual([200, undefined])
})
