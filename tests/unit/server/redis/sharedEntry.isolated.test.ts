import { expect, test } from 'vitest'
import { pack } from '@/lib/server/pages/storedEntry.mjs'
import { admit, LONGEST_ENTRY, sealWith, shareable } from '@/lib/server/redis/sharedEntry.mjs'

const NAME = 'photogramme:build:site:content:/critiques/duel'
const seal = sealWith('un-secret')
const HTML =
  '<!DOCTYPE html><html><head></head><body><script src="/scripts/page.js" defer=""></script></body></html>'
const CSS = '</_next/static/a.css>; rel=preload'

type Value = Record<string, unknown>
const page: Value = { kind: 'APP_PAGE', html: HTML, headers: { link: CSS }, status: 200 }
const feed: Value = {
  kind: 'APP_ROUTE',
  body: Buffer.from('<rss/>'),
  headers: { 'content-type': 'application/rss+xml' },
  status: 200,
}

/** As a replica that holds the secret would write it. */
const sealed = (value: Value, about: Value = {}) =>
  pack(NAME, { value, lastModified: 1, ...about } as never, seal)
const admitted = (value: Value, about?: Value) => admit(NAME, sealed(value, about), seal, String(value.kind))

test.each([page, feed])('what a replica means to share arrives: %j', value => {
  const entry = shareable({ value, lastModified: 1 } as never)
  expect(admit(NAME, pack(NAME, entry as never, seal), seal, String(value.kind))).toEqual({
    value: expect.objectContaining(value),
    cacheControl: { revalidate: false, expire: undefined },
    lastModified: 1,
  })
})

test('headers that are made by whoever answers, or that only Next understands, are not shared', () => {
  const headers = {
    'content-type': 'text/plain',
    'content-security-policy': "default-src 'none'",
    etag: '"1"',
    'x-next-cache-tags': '_N_T_/layout',
    'set-cookie': ['a=b'],
  }
  const entry = shareable({ value: { ...feed, headers }, lastModified: 1 } as never)
  expect(entry?.value.headers).toEqual({ 'content-type': 'text/plain' })
})

test.each([
  ['an answer that is no page', { ...page, status: 404 }],
  [
    'a page with the runtime',
    { ...page, html: HTML.replace('</body>', '<script>self.__next_f.push([0])</script></body>') },
  ],
  [
    'a page with a script of its own',
    { ...page, html: HTML.replace('</body>', '<script>alert(1)</script></body>') },
  ],
])('%s is not shared', (_, value) => {
  expect(shareable({ value, lastModified: 1 } as never)).toBeNull()
})

test.each<[string, Value]>([
  ['another kind', { ...page, kind: 'FETCH' }],
  ['a redirect', { ...page, status: 302, headers: { location: 'https://ailleurs.test' } }],
  ['a status that is none', { ...page, status: 9999 }],
  ['an informal status', { ...page, status: 100 }],
  ['a status that is text', { ...page, status: '200' }],
  ['a cookie', { ...page, headers: { 'set-cookie': 'sid=1' } }],
  ['a policy', { ...page, headers: { 'content-security-policy': "default-src * 'unsafe-inline'" } }],
  ['a header that is none', { ...page, headers: { 'a b': 'c' } }],
  ['a header with a second line', { ...page, headers: { link: 'a\r\nset-cookie: b' } }],
  ['a header that is a list', { ...page, headers: { link: ['a'] } }],
  ['headers that are a list', { ...page, headers: [] }],
  ['headers that are missing', { ...page, headers: undefined }],
  ['headers that are null', { ...page, headers: null }],
  ['half a page', { ...page, html: HTML.slice(0, 60) }],
  ['no document', { ...page, html: '<html>tronqu' }],
  ['an inline script', { ...page, html: HTML.replace('<body>', '<body><script>alert(1)</script>') }],
  ['a script from elsewhere', { ...page, html: HTML.replace('/scripts/', '//ailleurs.test/') }],
  ['the runtime', { ...page, html: HTML.replace('/scripts/', '/_next/static/') }],
  ['a body without a type', { ...feed, headers: {} }],
  ['a document as the answer of a route handler', { ...feed, headers: { 'content-type': 'text/html' } }],
  ['a document in capitals', { ...feed, headers: { 'content-type': 'Text/HTML; charset=utf-8' } }],
])('%s is refused, even under the right seal', (_, value) => {
  expect(admitted(value)).toBe('shape')
})

test('a time that is none is refused', () => {
  expect(admitted(page, { lastModified: 'hier' })).toBe('shape')
})

test('a page is refused where the answer of a route handler is asked for, and the other way round', () => {
  expect(admit(NAME, sealed(page), seal, 'APP_ROUTE')).toBe('shape')
  expect(admit(NAME, sealed(feed), seal, 'APP_PAGE')).toBe('shape')
})

test('how long it may be kept is decided here', () => {
  expect(admitted(page, { cacheControl: { revalidate: 1e9, expire: -1 } })).toMatchObject({
    cacheControl: { revalidate: false, expire: undefined },
  })
})

test('another key, another secret and any change of a byte are refused', () => {
  const bytes = sealed(page)
  expect(admit(`${NAME}s`, bytes, seal, 'APP_PAGE')).toBe('seal')
  expect(admit(NAME, bytes, sealWith('un-autre'), 'APP_PAGE')).toBe('seal')
  for (let at = 0; at < bytes.length; at += 7) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 4
    expect(admit(NAME, changed, seal, 'APP_PAGE'), `byte ${at}`).toBe('seal')
  }
})

test('what is too long is refused before anything is done with it', () => {
  expect(admit(NAME, Buffer.alloc(LONGEST_ENTRY + 1), seal, 'APP_PAGE')).toBe('size')
})
