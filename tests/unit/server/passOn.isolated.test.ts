import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { passOn } from '@/lib/server/passOn.mjs'

/** A request as Node has read it. */
function requestOf(headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.rawHeaders = Object.entries(headers).flat()
  request.headers = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  request.url = '/written'
  return request
}

const ALL = {
  Host: 'evil.example',
  Accept: 'image/avif',
  'Accept-Encoding': 'br, gzip;q=0.5',
  Authorization: 'Bearer secret',
  'Content-Length': '3',
  'If-Modified-Since': 'Wed, 01 May 2024 09:00:00 GMT',
  'If-None-Match': '"a"',
  'If-Range': '"a"',
  Range: 'bytes=0-9',
  Cookie: '__prerender_bypass=a',
  RSC: '1',
  'Next-Router-Prefetch': '1',
  'x-middleware-prefetch': '1',
  'x-forwarded-host': 'evil.example',
  'user-agent': 'Googlebot',
  'x-anything': '1',
}

test.each([
  ['/critiques/duel', []],
  ['/_next/image', ['accept']],
  ['/api/sante', ['authorization']],
  ['/api/revalidation', ['authorization', 'content-length']],
])('%s: Next sees what the answer may depend on, in whichever form it looks', (pathname, more) => {
  const request = requestOf(ALL)
  passOn(request, { pathname, search: '?a=1' }, { siteUrl: 'https://www.example.org', isWhole: false })
  const conditions = ['if-modified-since', 'if-none-match', 'if-range', 'range']
  const expected = ['host', ...conditions, ...more].sort()
  expect(Object.keys(request.headers).sort()).toEqual(expected)
  expect(Object.keys(request.headersDistinct).sort()).toEqual(expected)
  expect(request.rawHeaders.filter((_, index) => index % 2 === 0).sort()).toEqual(expected)
  expect(request.headers).toMatchObject({ host: 'www.example.org' })
  expect(request.url).toBe(`${pathname}?a=1`)
})

test.each([
  ['GET', 'GET'],
  ['HEAD', 'GET'],
  ['POST', 'POST'],
])('%s: whose answer is to be whole is asked without conditions, by %s', (method, passed) => {
  const request = requestOf(ALL)
  request.method = method
  passOn(request, { pathname: '/', search: '' }, { siteUrl: 'http://localhost:3000', isWhole: true })
  expect(request.headers).toEqual({ host: 'localhost:3000' })
  expect(request.method).toBe(passed)
})
