import http, { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { beginEdition } from '@/lib/editions/edition.mjs'
import { giveHeaders } from '@/lib/server/answerHeaders.mjs'
import { answerFrom, NOT_FOUND } from '@/lib/server/answers/answerFrom.mjs'
import { forgetAll } from '@/lib/server/answers/keptAnswers.mjs'

const TEXT = `<!DOCTYPE html><html lang="fr"><p>${'Le camion double. '.repeat(40)}</p></html>`
const PAGE = {
  'Content-Type': 'text/html; charset=utf-8',
  ETag: '"abc"',
  'Cache-Control': 's-maxage=31536000',
}

type Write = (response: ServerResponse, times: number) => unknown
type Answer = { status: number | undefined; headers: http.IncomingHttpHeaders; body: Buffer }

beforeEach(forgetAll)

/** A server behind which `write` stands in Next's place, and how often it was asked. */
async function serverOf(write: Write, { status = 200, keeps = true } = {}) {
  let times = 0
  const seen: http.IncomingHttpHeaders[] = []
  const site = {
    keeps,
    staticPaths: new Set<string>(),
    redirects: new Set<string>(),
    isDynamic: () => false,
    handle: (request: http.IncomingMessage, response: ServerResponse) => {
      times += 1
      seen.push(request.headers)
      return write(response, times)
    },
  }
  const server = createServer((request, response) => {
    const [pathname = '', search] = (request.url ?? '').split('?')
    const facts = { pathname, siteUrl: 'http://localhost', preview: false, isStopping: () => false }
    giveHeaders(request, response, facts)
    const target = { pathname, search: search ? `?${search}` : '', isThere: status === 200 }
    answerFrom(request, response, target, { siteUrl: 'http://localhost', site, alike: null })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const ask = (path = '/a', headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      http
        .request({ host: '127.0.0.1', port, path, headers, method }, response => {
          const parts: Buffer[] = []
          response.on('data', part => parts.push(part))
          response.on('error', reject)
          response.on('end', () =>
            resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
          )
        })
        .on('error', reject)
        .end()
    })
  return { ask, times: () => times, seen }
}

const wholePage: Write = response => response.writeHead(200, PAGE).end(TEXT)

/** As Next writes what is no page: its headers first. */
const answerWith =
  (status: number, headers: OutgoingHttpHeaders): Write =>
  response => {
    for (const [name, value] of Object.entries({ ...PAGE, ...headers })) response.setHeader(name, value ?? '')
    response.writeHead(status).end(TEXT)
  }

test.each<[string, Write]>([
  ['at once', wholePage],
  [
    'piece by piece, its headers sent before',
    response => {
      for (const [name, value] of Object.entries(PAGE)) response.setHeader(name, value)
      response.flushHeaders()
      response.write(TEXT.slice(0, 20))
      response.write(TEXT.slice(20, 30), 'utf8', () => response.end(Buffer.from(TEXT.slice(30))))
    },
  ],
  [
    'with headers in a list',
    response => {
      response.writeHead(200, 'OK', Object.entries(PAGE).flat())
      response.end(TEXT, 'utf8')
    },
  ],
  [
    'and ended twice',
    response => {
      wholePage(response, 1)
      if (response.headersSent) response.end('<!-- encore -->')
    },
  ],
])('what is written %s is asked for once, and answered in each form', async (_, write) => {
  const { ask, times } = await serverOf(write)
  for (const _time of [1, 2]) {
    const plain = await ask()
    expect([plain.status, plain.body.toString(), plain.headers.etag]).toEqual([200, TEXT, '"abc"'])
    const zipped = await ask('/a', { 'accept-encoding': 'gzip' })
    expect([gunzipSync(zipped.body).toString(), zipped.headers.etag]).toEqual([TEXT, '"abc-gz"'])
    const small = await ask('/a', { 'accept-encoding': 'br' })
    expect(brotliDecompressSync(small.body).toString()).toBe(TEXT)
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    expect(small.headers['content-length']).toBe(String(small.body.length))
    const head = await ask('/a', {}, 'HEAD')
    expect([head.headers['content-length'], head.body.length]).toEqual([String(TEXT.length), 0])
  }
  expect(times()).toBe(1)
})

test('Next is asked for the whole, whatever its first reader holds or takes', async () => {
  const { ask, seen } = await serverOf(wholePage)
  const conditions = { 'if-none-match': '"abc"', 'if-modified-since': new Date().toUTCString() }
  const answer = await ask('/a', { ...conditions, 'accept-encoding': 'gzip, br' })
  expect([answer.status, answer.headers.etag]).toEqual([304, '"abc"'])
  expect(seen).toEqual([{ host: 'localhost' }])
})

test('with the edition ends what was kept, also what was being made', async () => {
  const { ask, times } = await serverOf((response, count) => {
    if (count === 2) beginEdition(Date.now(), null)
    response.writeHead(200, PAGE).end(`${TEXT}${count}`)
  })
  const last = async () => (await ask()).body.toString().at(-1)
  expect(await last()).toBe('1')
  beginEdition(Date.now(), null)
  // Made of the edition before, told to who asked, and kept by nobody.
  expect(await last()).toBe('2')
  expect(await last()).toBe('3')
  expect(await last()).toBe('3')
  expect(times()).toBe(3)
})

test.each<[what: string, path: string, headers: OutgoingHttpHeaders, status: number]>([
  ['is for one reader', '/a', { 'Cache-Control': 'private, no-store' }, 200],
  ['is for programs', '/api/recherche', {}, 200],
  ['is a picture of an item', '/images/a.svg', { 'Content-Type': 'image/svg+xml' }, 200],
  ['depends on a query', '/a?b=1', {}, 200],
  ['is a page that is not there', '/a', {}, 404],
  ['is a file that may change in its place', '/a.css', { 'Accept-Ranges': 'bytes' }, 200],
  ['is a drawing', '/a.png', { 'Content-Type': 'image/png' }, 200],
  ['leads elsewhere', '/a', { Location: '/b', 'Content-Type': 'text/plain' }, 308],
])('what %s is asked for each time', async (_, path, headers, status) => {
  const { ask, times } = await serverOf(answerWith(status, headers))
  for (const _time of [1, 2]) expect(await ask(path)).toMatchObject({ status, body: Buffer.from(TEXT) })
  expect(times()).toBe(2)
})

test.each([
  ['a page that is not there', NOT_FOUND, {}, 404],
  ['a file whose name is a digest', '/_next/static/a.css', { 'Accept-Ranges': 'bytes', ETag: 'W/"a"' }, 200],
  ['letters', '/_next/static/a.woff2', { 'Accept-Ranges': 'bytes', 'Content-Type': 'font/woff2' }, 200],
])('%s is kept under the address that stands for it', async (_, path, headers, status) => {
  const { ask, times } = await serverOf(answerWith(status, headers), { status })
  for (const _time of [1, 2]) {
    const held = { 'if-none-match': '*', 'accept-encoding': 'identity' }
    expect(await ask(path)).toMatchObject({ status, body: Buffer.from(TEXT) })
    expect((await ask(path, held)).status).toBe(status === 200 ? 304 : status)
  }
  expect(times()).toBe(1)
})

test.each([
  ['before its headers', (_: ServerResponse): never => fail()],
  [
    'in the middle of it',
    (response: ServerResponse): never => {
      response.writeHead(200, PAGE)
      response.write(TEXT.slice(0, 40))
      return fail()
    },
  ],
])('of an answer that breaks off %s nothing is sent or kept', async (_, breakOff) => {
  const { ask } = await serverOf((response, times) => {
    if (times > 1) return wholePage(response, times)
    try {
      breakOff(response)
    } catch {
      // As the guard does.
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end('panne')
    }
  })
  const broken = await ask('/a', { 'accept-encoding': 'br' })
  expect(broken.status).toBe(500)
  expect(broken.body.toString()).not.toContain('camion')
  expect((await ask()).body.toString()).toBe(TEXT)
})

function fail(): never {
  throw new Error('panne')
}

test('who answers everything by himself is asked each time', async () => {
  const { ask, times } = await serverOf(wholePage, { keeps: false })
  for (const _time of [1, 2]) expect((await ask()).body.toString()).toBe(TEXT)
  expect(times()).toBe(2)
})
