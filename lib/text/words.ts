/** A word where it stands in a text; `end` is exclusive. */
export type Word = { text: string; start: number; end: number }

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const APOSTROPHE = /['’ʼ]/
/** What French cuts before a vowel: it says nothing about the word that follows. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)$/i

/** The words of a text in order, without elided ones: « Jusqu’à l’os » gives `à` and `os`. */
export function wordsOf(text: string): Word[] {
  return allWordsOf(text).filter(
    ({ text: word, end }) => !(ELIDED.test(word) && APOSTROPHE.test(text.charAt(end))),
  )
}

/** Every run of letters and figures, elided words included. */
export function allWordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))
}
