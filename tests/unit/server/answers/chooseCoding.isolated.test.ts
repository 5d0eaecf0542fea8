import { expect, test } from 'vitest'
import { chooseCoding } from '@/lib/server/answers/chooseCoding.mjs'

test.each([
  ...['br', 'BR', 'gzip, deflate, br', 'gzip, deflate, br, zstd', 'br;q=1, gzip;q=0.8', 'br ; q=0.001'],
  ...['*', '*;q=0.5', 'identity;q=0, *', 'gzip;q=0, *', 'gzip;q=0.5, *', 'gzip;q=0.5, br;q=0.5'],
])('%s takes brotli', header => {
  expect(chooseCoding(header)).toBe('br')
})

test.each([
  ...['gzip', 'GZIP', 'gzip, deflate', 'x-gzip', 'deflate;q=0, gzip', 'gzip;q=1.000', 'br;q=0, *'],
  ...['br;q=0, gzip', 'br;q=0.5, gzip', 'br;q=0.8, *', 'br;q=x, gzip', 'identity;q=0, gzip'],
])('%s takes gzip', header => {
  expect(chooseCoding(header)).toBe('gzip')
})

test.each([
  ...['', 'identity', 'deflate', 'zstd', 'gzip;q=0', 'gzip; q=0.0', 'br;Q=0.000', 'br;q=0, gzip;q=0, *'],
  ...[
    '*;q=0',
    'x-gzip;q=0',
    'notgzip',
    'gzipped',
    'brotli',
    'gzip;q=x',
    'gzip;q=-1',
    'br;q=2',
    'gzip;q=0.0001',
  ],
  ...['identity, br;q=0.5', 'identity;q=0.9, gzip;q=0.8', 'identity;q=0', ',,;;,=', ';q=1'],
])('“%s” takes the answer as it is', header => {
  expect(chooseCoding(header)).toBeNull()
})

test('a client that says nothing gets the answer as it is', () => {
  expect(chooseCoding(undefined)).toBeNull()
})

test('a header that no client writes is not read', () => {
  expect(chooseCoding('gzip, '.repeat(2_000))).toBeNull()
  expect(chooseCoding(`${'x, '.repeat(100)}gzip`)).toBe('gzip')
})

test('what is remembered of one header is not said of another', () => {
  for (let index = 0; index < 200; index++) {
    expect(chooseCoding(`c${index}, br`)).toBe('br')
    expect(chooseCoding(`c${index}`)).toBeNull()
    expect(chooseCoding(`c${index}, br`)).toBe('br')
  }
})
