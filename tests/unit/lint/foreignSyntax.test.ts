import { expect, test } from 'vitest'
import { brokenEncoding } from '@/lib/lint/brokenEncoding'
import { foreignSyntax } from '@/lib/lint/foreignSyntax'
import { findingsIn } from '@/lib/lint/lint'
import { FOREIGN, FOREIGN_TO_FIELDS, OURS } from './foreignCases'

const found = (text: string, role: 'body' | 'metadata' | 'label') =>
  findingsIn({ text, role }, { day: null }, [foreignSyntax, brokenEncoding])

test.each(FOREIGN)('a body from %s is warned of, at its place: %j', (_, syntax) => {
  const lead = 'Un film sort, et la suite.\n\n'
  const [first] = found(`${lead}${syntax}\n\nLa fin.`, 'body')
  expect(first?.at).toBeGreaterThanOrEqual(lead.length)
  expect(first?.at).toBeLessThan(lead.length + syntax.length)
})

test.each(FOREIGN)('a field from %s is warned of: %j', (_, syntax) => {
  expect(found(syntax, 'metadata')).not.toEqual([])
  expect(found(syntax, 'label')).not.toEqual([])
})

test.each(FOREIGN)('what %s writes is free in code: %j', (_, syntax) => {
  expect(found(`Voir :\n\n~~~~\n${syntax}\n~~~~\n\nLa fin.`, 'body')).toEqual([])
})

test.each(FOREIGN_TO_FIELDS)('a field prints what a body reads: %s', syntax => {
  expect(found(`Le film ${syntax} sort.`, 'metadata')).toEqual([
    expect.objectContaining({ id: 'foreign-syntax' }),
  ])
  expect(found(`Le film ${syntax} sort.`, 'body')).toEqual([])
})

test.each(OURS)('signs that French has of its own are let pass: %s', text => {
  expect(found(text, 'body')).toEqual([])
  expect(found(text, 'metadata')).toEqual([])
})

/** Seconds are the sign of a search that goes back and forth, whatever machine it runs on. */
test('a body of the greatest length is read in a moment, whatever it repeats', () => {
  const signs = [
    '{',
    '[',
    '[[',
    '<',
    '((',
    "''",
    '==',
    '\\',
    '$',
    '"',
    '!',
    ':a',
    '%%',
    '//',
    '||',
    '>!',
    '[a ',
    '{{',
    '[a=',
    '*',
    '_a',
  ]
  const units = signs.flatMap(sign => [sign, `${sign} `, `${sign}mot `])
  const slow = units.filter(unit => {
    const start = performance.now()
    found(unit.repeat(Math.floor(150_000 / unit.length)), 'body')
    return performance.now() - start > 2000
  })
  expect(slow).toEqual([])
})
