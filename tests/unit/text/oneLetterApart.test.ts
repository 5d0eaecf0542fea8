import leven from 'leven'
import { expect, test } from 'vitest'
import { oneLetterApart } from '@/lib/text/oneLetterApart'
import { atOnce } from '@/lib/turns/steps'

test.each([
  ['a letter too few', 'guillaume-perret', 'guillaume-pierret'],
  ['a letter too many', 'guillaume-pierrett', 'guillaume-pierret'],
  ['another letter', 'guillaume-pierrot', 'guillaume-pierret'],
  ['a letter too few at the start', 'uillaume-pierret', 'guillaume-pierret'],
  ['two letters that changed places', 'guillaume-piererrt', null],
  ['two neighbours that changed places', 'guillaume-peirret', null],
  ['a name that is known', 'alban-lenoir', null],
  ['two letters more', 'guillaume-pierrettt', null],
  ['nothing in common', 'luc-besson', null],
])('%s', (_, slug, expected) => {
  expect(atOnce(oneLetterApart(['alban-lenoir', 'guillaume-pierret', 'alban-lenoit']))(slug)).toBe(expected)
})

test('all words of three letters are judged as by their distance', () => {
  const words = ['a', 'b', 'ab', 'ba', 'aa', 'bb', 'aab', 'aba', 'baa', 'abb', 'bab', 'bba', 'aaa', 'bbb']
  for (const known of words) {
    for (const word of words) {
      expect([known, word, atOnce(oneLetterApart([known]))(word)]).toEqual([
        known,
        word,
        leven(known, word) === 1 ? known : null,
      ])
    }
  }
})
