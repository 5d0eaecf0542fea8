import { composed } from '../text/composed'
import { allWordsOf, wordsOf } from '../text/words'
import { joinedQuery } from './spellings'
import { type Terms, termsOf } from './termsOf'

/** What a reader asked for, cut to what can be answered in bounded work. */
export type Query = {
  /** The query as it is shown again in the field. */
  text: string
  /** Words that must be found, without those that say nothing. */
  words: readonly Terms[]
  /** The words where those that signs hold together are one: `t800` for « T-800 »; null where there are none. */
  joined: readonly Terms[] | null
  /** Whether the last word may be only its beginning: nothing stands behind it. */
  isOpen: boolean
  /** What stood between quotation marks: every run of letters of it, in order. */
  phrases: readonly (readonly string[])[]
}

/** Words and phrases of a query; what is beyond is left out. */
const MOST_WORDS = 10
const MOST_PHRASES = 3

const QUOTED = /«([^«»]*)»|“([^“”]*)”|"([^"]*)"/g

/** Reads a query. Any text is one: quotes without an end, signs and control characters count as spaces. */
export function parseQuery(written: string): Query {
  const text = cleaned(written)
  const phrases = Array.from(text.matchAll(QUOTED), ([, ...quoted]) =>
    allWordsOf(quoted.find(part => part !== undefined) ?? '').map(({ text: word }) => word),
  )
    .filter(words => words.length > 1)
    .slice(0, MOST_PHRASES)
  const words = tellingWords(text)
  const joined = joinedQuery(text)
  const last = allWordsOf(text).at(-1)
  return {
    text,
    words,
    joined: joined === null ? null : tellingWords(joined),
    isOpen:
      last !== undefined && last.end === text.length && termsOf(last.text).exact === words.at(-1)?.exact,
    phrases,
  }
}

function tellingWords(text: string): Terms[] {
  const terms = new Map(wordsOf(text).map(({ text: word }) => [termsOf(word).exact, termsOf(word)]))
  return [...terms.values()].filter(({ isStop }) => !isStop).slice(0, MOST_WORDS)
}

/** One line, without control and direction characters, cut between two characters that belong together or not. */
function cleaned(written: string): string {
  const line = composed(written.slice(0, 4 * LONGEST_QUERY))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return [...line].slice(0, LONGEST_QUERY).join('').trim()
}

/** Characters of a query that are read; what is beyond is left out. */
export const LONGEST_QUERY = 160
