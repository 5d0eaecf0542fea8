import { expect, test } from 'vitest'
import {
  cacheControl,
  commonHeaders,
  entityTag,
  openDataHeaders,
  PAGE_POLICY,
  SPECULATION_RULES,
} from '@/lib/server/headers.mjs'

const HTTPS = { siteUrl: 'https://www.example.org', host: 'www.example.org', preview: false }

test('the policy of a page lets scripts of the site run and no inline script', () => {
  expect(PAGE_POLICY.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "object-src 'none'",
    ]),
  )
  expect(PAGE_POLICY).not.toMatch(/unsafe|nonce|sha\d|\*|https?:/)
})

test('scripts may hand no text to what would run it', () => {
  expect(PAGE_POLICY).toMatch(/; require-trusted-types-for 'script'$/)
})

test.each([
  ...['accelerometer', 'attribution-reporting', 'autoplay', 'bluetooth', 'browsing-topics', 'camera'],
  ...['clipboard-read', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'join-ad-interest-group', 'keyboard-map', 'local-fonts'],
  ...['magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'run-ad-auction', 'screen-wake-lock', 'serial', 'storage-access', 'usb'],
  ...['window-management', 'xr-spatial-tracking'],
])('no page may use %s', feature => {
  expect(commonHeaders(HTTPS)['Permissions-Policy']?.split(', ')).toContain(`${feature}=()`)
})

test('HSTS is sent behind TLS only, and may be built into browsers', () => {
  expect(commonHeaders(HTTPS)['Strict-Transport-Security']).toBe(
    'max-age=63072000; includeSubDomains; preload',
  )
  expect(
    commonHeaders({ ...HTTPS, siteUrl: 'http://localhost:3000', host: 'localhost:3000' }),
  ).not.toHaveProperty('Strict-Transport-Security')
})

test.each([
  ['the canonical host', HTTPS, false],
  ['the canonical host in capitals', { ...HTTPS, host: 'WWW.Example.org' }, false],
  ['a preview of it', { ...HTTPS, preview: true }, true],
  ['another host', { ...HTTPS, host: 'staging.example.org' }, true],
  ['the canonical host on another port', { ...HTTPS, host: 'www.example.org:8443' }, true],
  ['a request without a host', { ...HTTPS, host: undefined }, true],
  ['a site without TLS', { siteUrl: 'http://localhost:3000', host: 'localhost:3000', preview: false }, true],
])('whether search engines are kept from %s', (_, context, hidden) => {
  expect('X-Robots-Tag' in commonHeaders(context)).toBe(hidden)
})

test.each([
  ['/critiques/duel', 200, 'public, max-age=0, s-maxage=20, stale-while-revalidate=40'],
  ['/critiques/duel', 304, 'public, max-age=0, s-maxage=20, stale-while-revalidate=40'],
  ['/critiques/inconnue', 404, 'public, max-age=0, s-maxage=20, stale-while-revalidate=40'],
  ['/critiques/retiree', 410, 'public, max-age=0, s-maxage=20, stale-while-revalidate=40'],
  ['/critiques/page/1', 308, 'public, max-age=0, s-maxage=20, stale-while-revalidate=40'],
  ['/_next/static/chunks/a.css', 200, 'public, max-age=31536000, immutable'],
  ['/_next/static/chunks/a.css', 206, 'public, max-age=31536000, immutable'],
  ['/_next/static/chunks/a.css', 304, 'public, max-age=31536000, immutable'],
  ['/scripts/page.0123abcd.js', 200, 'public, max-age=31536000, immutable'],
  ['/scripts/gone.js', 404, 'no-store'],
  ['/_next/static/chunks/gone.css', 404, 'no-store'],
  ['/_next/static/chunks/a.css', 416, 'no-store'],
  ['/_next/static/', 308, 'no-store'],
  ['/critiques/duel', 500, 'no-store'],
  ['/critiques/duel', 405, 'no-store'],
  ['/critiques/x%', 400, 'no-store'],
  ['/api/sante', 200, 'no-store'],
])('%s answered with %i is kept as %s', (path, status, expected) => {
  expect(cacheControl(path, status)).toBe(expected)
})

test('the speculation rules prefetch pages on pointing, never files and addresses of machines', () => {
  expect(JSON.parse(SPECULATION_RULES)).toEqual({
    prefetch: [
      {
        where: {
          and: [{ href_matches: '/*' }, { not: { href_matches: ['/api/*', '/_next/*', '/*.*'] } }],
        },
        eagerness: 'moderate',
      },
    ],
  })
})

test('an ETag tells bodies apart and is the same for the same bytes', () => {
  expect(entityTag('été')).toBe(entityTag(Buffer.from('été')))
  expect(entityTag('été')).not.toBe(entityTag('hiver'))
  expect(entityTag('été')).toMatch(/^"5-[\w-]{22}"$/)
})

test.each([
  ['/critiques/duel.md', true],
  ['/critiques/duel.json', true],
  ['/films/duel.json', true],
  ['/donnees/critiques/1.json', true],
  ['/donnees/openapi.json', true],
  ['/critiques/duel', false],
  ['/films/duel.md', false],
  ['/donnees', false],
  ['/api/sante', false],
])('whether programs of other sites may read %s: %s', (path, open) => {
  expect(openDataHeaders(path)['Access-Control-Allow-Origin'] === '*').toBe(open)
  expect(openDataHeaders(path)['Cross-Origin-Resource-Policy'] === 'cross-origin').toBe(open)
})
