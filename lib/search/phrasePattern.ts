import { fold } from '../text/fold'

/** Letters that French writes with marks, by the letter without. */
const MARKED: Record<string, string> = {
  a: 'aàâä',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîï',
  o: 'oôö',
  u: 'uùûü',
  y: 'yÿ',
  n: 'nñ',
}
/** What words are made of. Not `\p{L}`: without the flag that it needs, long texts are searched ten times faster. */
const LETTER = '0-9a-zß-öø-ÿœŒŸ'
const NO_LETTER_BEFORE = `(?<![${LETTER}])`
const NO_LETTER_BEHIND = `(?![${LETTER}])`

/**
 * Finds a phrase in a text whatever its accents, capitals, apostrophes and hyphens: its words in order, with
 * nothing but a few signs between them. Words are letters and figures only, so nothing in them is a pattern.
 */
export function phrasePattern(words: readonly string[]): RegExp {
  const letters = (word: string) =>
    Array.from(fold(word), letter => (MARKED[letter] ? `[${MARKED[letter]}]` : letter))
      .join('')
      .replaceAll(`[${MARKED.o}][${MARKED.e}]`, `(?:[${MARKED.o}][${MARKED.e}]|œ)`)
      .replaceAll(`[${MARKED.a}][${MARKED.e}]`, `(?:[${MARKED.a}][${MARKED.e}]|æ)`)
  return new RegExp(
    `${NO_LETTER_BEFORE}${words.map(letters).join(`[^${LETTER}]{1,5}`)}${NO_LETTER_BEHIND}`,
    'i',
  )
}
