import { expect, test } from 'vitest'
import { formatCount, formatNumber } from '@/lib/format/number'

test.each([
  [0, '0'],
  [4, '4'],
  [3.5, '3,5'],
  [3.25, '3,3'],
  [3.04, '3'],
  [1500, '1\u202F500'],
  [37_000_000, '37\u202F000\u202F000'],
])('%d is written “%s”', (value, expected) => {
  expect(formatNumber(value)).toBe(expected)
})

test.each([
  [0, '0\u00A0étoile'],
  [0.5, '0,5\u00A0étoile'],
  [1, '1\u00A0étoile'],
  [1.5, '1,5\u00A0étoile'],
  [2, '2\u00A0étoiles'],
  [1000, '1\u202F000\u00A0étoiles'],
])('%d takes the singular below two: “%s”', (count, expected) => {
  expect(formatCount(count, 'étoile')).toBe(expected)
})

test('a plural that is not made with s is given', () => {
  expect(formatCount(1, 'journal', 'journaux')).toBe('1\u00A0journal')
  expect(formatCount(2, 'journal', 'journaux')).toBe('2\u00A0journaux')
})
