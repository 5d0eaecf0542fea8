import { once } from 'node:events'
import http, { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { giveHeaders } from '@/lib/server/answerHeaders.mjs'
import { HTTPS_ONLY, PAGE_CACHE, PAGE_POLICY, PICTURE_POLICY } from '@/lib/server/headers.mjs'

type Asked = { path?: string; headers?: http.OutgoingHttpHeaders; siteUrl?: string; isWithdrawn?: boolean }
type Answer = { status: number | undefined; headers: IncomingHttpHeaders; text: string }

/** What a client gets of an answer that is written so, by whatever stands behind the guard. */
async function answered(
  write: (response: ServerResponse) => void,
  { path = '/critiques/duel', headers = {}, siteUrl = 'http://localhost', isWithdrawn = false }: Asked = {},
): Promise<Answer> {
  const server = createServer((request, response) => {
    const facts = { pathname: path, siteUrl, preview: false, isStopping: () => false }
    giveHeaders(request, response, facts).isWithdrawn = isWithdrawn
    write(response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, path, headers }, response => {
        let text = ''
        response.on('data', part => (text += part))
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
      })
      .on('error', reject)
  })
}

test('of the headers of an answer leave those alone that are meant for readers', async () => {
  const { headers } = await answered(response => {
    response.setHeader('X-Powered-By', 'un cadre')
    response.setHeader('Set-Cookie', 'a=b')
    response.setHeader('Link', '</a>; rel="alternate"')
    response.writeHead(200, { 'x-nextjs-cache': 'HIT', 'Content-Type': 'text/html', Refresh: '0' })
    response.end('ok')
  })
  expect(headers).toMatchObject({ link: '</a>; rel="alternate"', 'content-type': 'text/html' })
  for (const name of ['x-powered-by', 'set-cookie', 'x-nextjs-cache', 'refresh']) {
    expect(headers).not.toHaveProperty(name)
  }
})

test.each([
  [503, { 'retry-after': '5' }],
  [401, { 'www-authenticate': 'Bearer' }],
  [405, { allow: 'GET, HEAD' }],
  [308, { location: '/critiques/duel' }],
  [206, { 'content-range': 'bytes 0-1/9', 'accept-ranges': 'bytes' }],
  [200, { 'content-disposition': 'attachment', 'content-language': 'fr', etag: '"a"' }],
])('what a client is to do about a %i is told', async (status, said) => {
  const { headers } = await answered(response => response.writeHead(status, said).end())
  expect(headers).toMatchObject(said)
})

test.each([
  ['read', true, 'keep-alive'],
  ['left unread', false, 'close'],
])(
  'a connection whose body was %s is kept, or closed before its rest is taken for a request',
  async (_, isRead, expected) => {
    const server = createServer(async (request, response) => {
      const facts = { pathname: '/', siteUrl: 'http://localhost', preview: false, isStopping: () => false }
      giveHeaders(request, response, facts)
      if (isRead) for await (const _part of request);
      response.writeHead(200).end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const { port } = server.address() as AddressInfo
    const asked = http.request({
      ...{ host: '127.0.0.1', port, method: 'POST', agent: new http.Agent({ keepAlive: true }) },
      headers: { 'Content-Length': '4' },
    })
    const answer = once(asked, 'response')
    // Who does not read answers before the body has come.
    if (isRead) asked.end('abcd')
    else asked.flushHeaders()
    const [{ headers }] = await answer
    expect(headers.connection).toBe(expected)
    asked.destroy()
  },
)

test.each([
  ['a page', '/critiques/duel', 200, 's-maxage=31536000', PAGE_CACHE],
  ['a page that is made for one reader', '/ce-soir', 200, 'private, no-store', 'private, no-store'],
  ['a page that is to be asked for anew', '/ce-soir', 200, 'No-Cache', 'No-Cache'],
  ['an answer to machines', '/api/suggestions', 200, 'public, max-age=60', 'no-store'],
  ['a refusal', '/critiques/duel', 503, 'public, max-age=60', 'no-store'],
])('%s is never kept longer than its route has said', async (_, path, status, said, expected) => {
  const { headers } = await answered(
    response => response.writeHead(status, { 'Cache-Control': said }).end(),
    { path },
  )
  expect(headers['cache-control']).toBe(expected)
})

const MODIFIED = 'Wed, 01 May 2024 09:00:00 GMT'

test.each<[what: string, asked: http.OutgoingHttpHeaders, status: number]>([
  ['the tag', { 'If-None-Match': '"3-abc"' }, 304],
  ['the tag, weakly', { 'If-None-Match': 'W/"3-abc"' }, 304],
  ['the tag among others', { 'If-None-Match': '"a", W/"3-abc" , "b"' }, 304],
  ['anything', { 'If-None-Match': ' * ' }, 304],
  [
    'the tag, and wants the server itself to say so',
    { 'If-None-Match': '"3-abc"', 'Cache-Control': 'no-cache' },
    304,
  ],
  ['no tag at all, whatever the date', { 'If-None-Match': '', 'If-Modified-Since': MODIFIED }, 200],
  ['another tag', { 'If-None-Match': '"3-ab"' }, 200],
  ['the very date', { 'If-Modified-Since': MODIFIED }, 304],
  ['a later date', { 'If-Modified-Since': 'Wed, 01 May 2024 09:00:01 GMT' }, 304],
  ['an earlier date', { 'If-Modified-Since': 'Wed, 01 May 2024 08:59:59 GMT' }, 200],
  ['a date that is none', { 'If-Modified-Since': 'hier' }, 200],
  [
    'another tag, which counts more than the date',
    { 'If-None-Match': '"a"', 'If-Modified-Since': MODIFIED },
    200,
  ],
])('who holds %s is told so, or sent the answer', async (_, headers, status) => {
  const write = (response: ServerResponse) => {
    response.writeHead(200, { ETag: 'W/"3-abc"', 'Last-Modified': MODIFIED, 'Content-Length': '3' })
    response.end('abc')
  }
  const answer = await answered(write, { headers })
  expect([answer.status, answer.text]).toEqual(status === 304 ? [304, ''] : [200, 'abc'])
  expect('content-length' in answer.headers).toBe(status === 200)
  expect((await answered(write, { headers, isWithdrawn: true })).status).toBe(410)
})

test('what has no tag is held by nobody', async () => {
  const { status } = await answered(response => response.writeHead(200).end('a'), {
    headers: { 'If-None-Match': '*' },
  })
  expect(status).toBe(200)
})

test('an error is told even to who holds everything', async () => {
  const { status } = await answered(response => response.writeHead(404, { ETag: '"a"' }).end(), {
    headers: { 'If-None-Match': '*' },
  })
  expect(status).toBe(404)
})

test.each([
  ['http://localhost', ''],
  ['https://photogramme.example', `; ${HTTPS_ONLY}`],
])(
  'at %s a picture may run nothing, and a page has the one policy of all, whatever it says itself',
  async (siteUrl, end) => {
    const policy = async (type: string) => {
      const write = (response: ServerResponse) => {
        response.setHeader('Content-Type', type)
        response.setHeader('Content-Security-Policy', "script-src 'self' 'nonce-guessed'")
        response.writeHead(200).end()
      }
      return (await answered(write, { siteUrl })).headers['content-security-policy']
    }
    expect(await policy('image/svg+xml')).toBe(PICTURE_POLICY + end)
    expect(await policy('text/html; charset=utf-8')).toBe(PAGE_POLICY + end)
  },
)

test.each([
  ['/critiques/duel', 'rsc, next-router-state-tree, Accept-Encoding', 'Accept-Encoding'],
  ['/critiques/duel', 'rsc', undefined],
  ['/_next/image', 'rsc', 'Accept'],
  ['/_next/image', 'rsc, Accept-Encoding', 'Accept, Accept-Encoding'],
])('at %s, of « Vary: %s » stays %s', async (path, said, expected) => {
  const { headers } = await answered(response => response.writeHead(200, { Vary: said }).end(), { path })
  expect(headers.vary).toBe(expected)
})

test.each([
  ['*/*', 'application/rss+xml; charset=utf-8'],
  ['text/html,application/xml;q=0.9', 'application/xml; charset=utf-8'],
])('who takes %s gets a feed as %s, and caches are told that it depends', async (accept, type) => {
  const asked = { path: '/flux/rss.xml', headers: { accept }, siteUrl: 'https://photogramme.example' }
  const write = (response: ServerResponse) =>
    response
      .writeHead(200, {
        'Content-Type': 'application/rss+xml; charset=utf-8',
        Vary: 'Accept-Encoding',
        ETag: '"a"',
      })
      .end('<rss/>')
  const { headers, text } = await answered(write, asked)
  expect(headers).toMatchObject({
    'content-type': type,
    vary: 'Accept, Accept-Encoding',
    etag: '"a"',
    'x-robots-tag': 'noindex',
  })
  expect(text).toBe('<rss/>')
  // What a client holds of it is refreshed under the type under which the client asks.
  const held = await answered(write, { ...asked, headers: { accept, 'if-none-match': '"a"' } })
  expect([held.status, held.headers['content-type'], held.headers.vary]).toEqual([
    304,
    type,
    'Accept, Accept-Encoding',
  ])
})
