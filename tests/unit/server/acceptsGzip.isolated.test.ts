import { expect, test } from 'vitest'
import { acceptsGzip } from '@/lib/server/acceptsGzip.mjs'

test.each([
  ...[
    'gzip',
    'GZIP',
    'gzip, deflate, br',
    'br;q=1, gzip;q=0.8',
    'br , gzip ; q=0.001',
    'x-gzip',
    '*',
    '*;q=0.5',
  ],
  ...['deflate;q=0, gzip', 'gzip;q=1.000', 'identity;q=0, *'],
])('%s takes gzip', header => {
  expect(acceptsGzip(header)).toBe(true)
})

test.each([
  ...['', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0', 'gzip;Q=0.000', 'gzip;q=0, *', '*;q=0', 'x-gzip;q=0'],
  ...['notgzip', 'gzipped', 'gzip;q=x', 'gzip;q=-1', 'gzip;q=2', 'br;q=x, zstd', 'gzip;q=0.0001'],
])('“%s” does not', header => {
  expect(acceptsGzip(header)).toBe(false)
})

test('a client that says nothing gets the answer as it is', () => {
  expect(acceptsGzip(undefined)).toBe(false)
})
