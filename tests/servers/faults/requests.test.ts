import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfBuild, remove, type Server, serve } from '../../support/builtSite'
import { LEAK, request, send } from '../../support/request'
import { RUNTIME } from '../../support/runtime'

let folder: string
let server: Server
let stylesheet: string

beforeAll(async () => {
  folder = await copyOfBuild()
  server = await serve(folder)
  stylesheet = /\/_next\/static\/[^"]+\.css/.exec((await request(server, '/')).text)?.[0] ?? ''
})
afterAll(async () => {
  await server?.stop()
  await remove(folder)
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PURGE', 'PROPFIND'])(
  '%s is answered with 405 and what is allowed, on pages, files and the health address',
  async method => {
    for (const address of ['/', '/critiques/duel', '/nulle-part', stylesheet, '/api/sante', '/icon.svg']) {
      const { status, headers } = await request(server, address, { method })
      expect([status, headers.allow], address).toEqual([405, 'GET, HEAD'])
      expect(headers['cache-control'], address).toBe('no-store')
    }
  },
)

test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])(
  '%s on the revalidation address: 405, POST allowed',
  async method => {
    const { status, headers } = await request(server, '/api/revalidation', { method })
    expect([status, headers.allow]).toEqual([405, 'POST'])
  },
)

test('a form sent to a page, as to a server action, is refused', async () => {
  const { status } = await request(server, '/critiques/duel', {
    method: 'POST',
    headers: { 'Next-Action': '00', 'Content-Type': 'text/plain' },
    body: '[]',
  })
  expect(status).toBe(405)
})

const LONG = 'a'.repeat(65_536)

test.each([
  ['malformed percent-encoding', '/critiques/x%', 400],
  ['half a surrogate', '/critiques/%ed%a0%80', 400],
  ['bytes that are no UTF-8', '/%ff', 400],
  ['a NUL byte', '/critiques/a%00b', 400],
  ['dots to climb with', '/../../etc/passwd', 400],
  ['encoded dots', '/%2e%2e/package.json', 400],
  ['encoded slashes', '/..%2f..%2fetc%2fpasswd', 400],
  ['encoded slashes below the assets', '/_next/static/..%2f..%2fserver/app/page.js', 400],
  ['dots below the assets', '/_next/static/../../package.json', 400],
  ['backslashes to climb with', '/..\\..\\package.json', 400],
  ['dots that are encoded twice', '/%252e%252e%252fpackage.json', 404],
  ['no path at all', '*', 400],
  ['a long path', `/${'a'.repeat(5_000)}`, 414],
  ['a long query', `/?${'a'.repeat(5_000)}`, 414],
  ['64 kB', `/${LONG}`, 431],
  ['letters beyond ASCII', '/critiques/%C3%A9t%C3%A9', 404],
  ['the payload of a page', '/critiques/duel.rsc', 404],
  ['the HTML file of a page', '/critiques/duel.html', 404],
  ['a file of the build', '/_next/server/app/page.js', 404],
  ['the sources of the project', '/lib/server/guard.mjs', 404],
  ['the text of an article', '/content/critiques/duel.md', 404],
  ['an address of the framework', '/_error', 404],
  ['a number that names a status', '/500', 404],
  ['a page listing out of reach', '/critiques/page/999999999999', 404],
  ['an address of machines', '/api/nope', 404],
  ['the folder of assets', '/_next/static/chunks', 404],
  ['an image to fetch from elsewhere', '/_next/image?url=http%3A%2F%2F127.0.0.1%3A22%2F&w=64&q=75', 404],
])('%s is answered as due, without a stack or a place on the disk', async (_, address, expected) => {
  const { status, text } = await request(server, address)
  expect(status).toBe(expected)
  expect(text).not.toMatch(LEAK)
  expect(text).not.toMatch(RUNTIME)
})

test.each(['//evil.example', '///evil.example/', '/\\evil.example', '//evil.example/a/', '/critiques//duel'])(
  '%s leads nowhere but here',
  async address => {
    const { status, headers } = await request(server, address)
    expect([308, 404]).toContain(status)
    if (status === 308) expect(headers.location).toMatch(/^\/[^/\\]/)
  },
)

test.each([
  ['needlessly escaped', '/critiques/%64uel?a=1', '/critiques/duel?a=1'],
  ['in capitals', '/Critiques/DUEL', '/critiques/duel'],
  ['with a slash at the end', '/critiques/duel/', '/critiques/duel'],
  ['with slashes too many', '/critiques//duel//', '/critiques/duel'],
  ['of the first page of a listing', '/critiques/page/1?a=1', '/critiques?a=1'],
])('an address %s leads to the one spelling in one hop', async (_, address, expected) => {
  const { status, headers } = await request(server, address)
  expect([status, headers.location]).toEqual([308, expected])
  expect((await request(server, expected)).status).toBe(200)
})

test('nobody is told that he holds what is not there', async () => {
  const { headers } = await request(server, '/nulle-part')
  for (const held of ['*', headers.etag ?? '"a"', `W/${headers.etag}`])
    expect((await request(server, '/nulle-part', { headers: { 'If-None-Match': held } })).status).toBe(404)
})

test.each(['/critiques/NULLE-PART', '/%6eulle-part/'])('%s leads nowhere at once', async address => {
  expect((await request(server, address)).status).toBe(404)
})

test.each([
  'http://evil.example/critiques/duel',
  'HTTPS://evil.example',
  '/critiques/duel#fin',
  '/critiques/./duel',
])('%s is no address of a page', async address => {
  const { status, headers, text } = await request(server, address)
  expect(status).toBe(400)
  expect(headers).not.toHaveProperty('location')
  expect(headers['cache-control']).toBe('no-store')
  expect(text).toBe('Cette adresse n’est pas lisible.\n')
})

test.each([
  ['a range beyond the end', { Range: 'bytes=99999999-' }, 416],
  ['a range that is none', { Range: 'bytes=z' }, 416],
  ['several ranges', { Range: 'bytes=0-1,5-9' }, 200],
  ['another unit', { Range: 'pages=1-2' }, 200],
  ['a condition that fails', { 'If-Match': '"x"' }, 200],
  ['a date that has passed', { 'If-Unmodified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }, 200],
  ['a date that is none', { 'If-Modified-Since': 'hier' }, 200],
  ['an encoding that nobody knows', { 'Accept-Encoding': 'br;q=x, zstd' }, 200],
])('%s on a file is answered as due', async (_, headers, expected) => {
  const { status, text } = await request(server, stylesheet, { headers })
  expect(status).toBe(expected)
  expect(text).not.toMatch(LEAK)
})

test('a range of a page is the page', async () => {
  const { status, text } = await request(server, '/critiques/duel', { headers: { Range: 'bytes=0-9' } })
  expect(status).toBe(200)
  expect(text).toMatch(/<\/html>$/)
})

test('headers by which the framework talks to itself mean nothing from outside', async () => {
  const plain = await request(server, '/critiques/duel')
  const { status, text, names } = await request(server, '/critiques/duel', {
    headers: {
      'x-invoke-status': '500',
      'x-invoke-path': '/_error',
      'x-matched-path': '/films',
      'x-middleware-rewrite': 'http://evil.example/',
      'x-nextjs-data': '1',
      'x-prerender-revalidate': 'guess',
      cookie: '__prerender_bypass=a; __next_preview_data=b',
    },
  })
  expect(status).toBe(200)
  expect(text).toBe(plain.text)
  expect(names).not.toContain('set-cookie')
})

const HOST = 'Host: localhost\r\nConnection: close\r\n'

test.each([
  ['CONNECT to elsewhere', `CONNECT evil.example:443 HTTP/1.1\r\n${HOST}\r\n`, 405],
  ['a method that nobody knows', `VOLER / HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['the beginning of TLS', '\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03\r\n\r\n', 400],
  ['a version of HTTP to come', `GET / HTTP/9.9\r\n${HOST}\r\n`, 400],
  ['a NUL byte in the path', `GET /critiques/a\0b HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['raw UTF-8 in the path', `GET /critiques/\xc3\xa9 HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  [
    'two lengths of a body',
    `GET / HTTP/1.1\r\n${HOST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
  ['20 kB in a header', `GET / HTTP/1.1\r\n${HOST}X-A: ${'b'.repeat(20_000)}\r\n\r\n`, 431],
  ['nine hundred headers', `GET / HTTP/1.1\r\n${HOST}${'X-A: 1\r\n'.repeat(900)}\r\n`, 200],
  ['a body that nobody asked for', `GET / HTTP/1.1\r\n${HOST}Content-Length: 3\r\n\r\nabc`, 200],
  ['a wish for a WebSocket', `GET / HTTP/1.1\r\n${HOST}Upgrade: websocket\r\n\r\n`, 200],
  ['HTTP/1.0 without a host', 'GET / HTTP/1.0\r\n\r\n', 200],
])('%s is answered as due and the connection ends', async (_, bytes, expected) => {
  const text = await send(server, bytes)
  expect(text.split('\r\n', 1)[0]).toMatch(new RegExp(`^HTTP/1.1 ${expected} `))
  expect(text).not.toMatch(LEAK)
  for (const name of [
    'Content-Security-Policy: default',
    'X-Content-Type-Options: nosniff',
    'Cache-Control: ',
  ]) {
    expect(text).toContain(name)
  }
})

test('a WebSocket is never opened, whatever the framework would do in development', async () => {
  const wish = `GET /_next/webpack-hmr HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`
  expect(await send(server, wish)).toMatch(/^HTTP\/1.1 404 /)
})

test('after all this nothing was an error, and the site is served', async () => {
  expect(server.log()).not.toMatch(/\berror\b|TypeError|unhandled/i)
  expect((await request(server, '/')).status).toBe(200)
})
