import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeAddress } from '@/lib/server/addresses/judgeAddress.mjs'

test.each([
  ['/', '/', ''],
  ['/critiques/duel', '/critiques/duel', ''],
  ['/Critiques//DUEL/', '/critiques/duel', ''],
  ['/critiques\\duel', '/critiques/duel', ''],
  ['/critiques%2fduel?a=1', '/critiques/duel', '?a=1'],
  ['/critiques/%64uel', '/critiques/duel', ''],
  ['//evil.example/a', '/evil.example/a', ''],
  ['/%5fnext/image', '/_next/image', ''],
  ['/images//Duel.PNG', '/images/Duel.PNG', ''],
  ['/api//sante/', '/api/sante', ''],
  ['/critiques/été', '/critiques/%C3%A9t%C3%A9', ''],
  ['/%252e%252e/a', '/%252e%252e/a', ''],
  ['/critiques/...', '/critiques/...', ''],
  ['/recherche?q=l\'"été"', '/recherche', '?q=l%27%22%C3%A9t%C3%A9%22'],
])('%s is read as %s', (target, tidy, search) => {
  expect(judgeAddress(target)).toMatchObject({ tidy, search })
})

test.each([
  ...[
    '/./a',
    '/a/.',
    '/a/../b',
    '/..',
    '/%2e/a',
    '/a/%2E%2e',
    '/.%2e/a',
    '/a/.%5c/b',
    '/a\\..\\b',
    '/%2f./a',
  ],
  ...['/_next/./image', '/_next/%2e/image', '/images/../images/a.png', '/./api/sante', '/.//evil.example'],
  ...['http://example.org/a', 'HTTPS://example.org', '*', '', 'a', 'example.org:443', '?a=1'],
  ...['/a#b', '/a?b#c', '/%00', '/a%00b', '/a%0ab', '/a%7f', '/%ff', '/x%', '/%ed%a0%80', '/%c0%ae/a'],
])('%s is refused', target => {
  expect(judgeAddress(target)).toEqual({ status: 400 })
})

test('an address of more than 4,096 characters is too long', () => {
  expect(judgeAddress(`/${'a'.repeat(4_095)}`)).toMatchObject({ pathname: `/${'a'.repeat(4_095)}` })
  expect(judgeAddress(`/${'a'.repeat(4_096)}`)).toEqual({ status: 414 })
})

/** What addresses are made of when they are to be read twice in two ways. */
const PIECES = [
  ...'/\\.%?#:@;~ab',
  '%2e',
  '%2f',
  '%5c',
  '%25',
  '%00',
  '//',
  '..',
  'images',
  '_next',
  'é',
  '\t',
  ' ',
]

test('what is not refused means the same to everybody who resolves it, however often', () => {
  const spelling = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map(parts => `/${parts.join('')}`)
  fc.assert(
    fc.property(spelling, target => {
      const judged = judgeAddress(target)
      if ('status' in judged) return
      const { tidy, search } = judged
      const { pathname, search: resolved, hostname } = new URL(tidy + search, 'http://localhost')
      expect([pathname, resolved, hostname]).toEqual([tidy, search, 'localhost'])
      expect(judgeAddress(tidy + search)).toMatchObject({ pathname: tidy, tidy, search })
      expect(tidy).not.toMatch(/\/\/|\\/)
    }),
    { numRuns: 5_000 },
  )
})
