import leven from 'leven'
import { allWordsOf } from '../text/words'
import type { SearchEntry } from './entry'
import { type Match, slipsOf } from './findEntries'
import { type Terms, termsOf } from './termsOf'

/** Whether one of the names of an entry holds every word that was typed: « lenoir » names Alban Lenoir. */
export function isNamedBy(words: readonly Terms[], entry: SearchEntry, match: Match): boolean {
  return namesOf(entry).some(name =>
    words.every(word => name.some(other => (match === 'all' ? isMeant : isNearlyMeant)(word, other))),
  )
}

/** Whether one of the names of an entry is among the words that were typed: « drive 2011 » names Drive. */
export function isNamedWithin(words: readonly Terms[], entry: SearchEntry, match: Match): boolean {
  return namesOf(entry).some(name =>
    name.every(other => words.some(word => (match === 'all' ? isMeant : isNearlyMeant)(word, other))),
  )
}

/** The telling words of each of the names of an entry. */
function namesOf({ title, titles }: SearchEntry): Terms[][] {
  return [title, ...titles]
    .map(name => allWordsOf(name).map(({ text }) => termsOf(text)))
    .map(words => words.filter(({ isStop }) => !isStop))
    .filter(words => words.length > 0)
}

/** Letters from which on the beginning of a word says which is meant. */
const BEGINNING = 3

/** Whether a word that was typed stands for one of a name: in another form, or by its beginning. */
function isMeant(typed: Terms, named: Terms): boolean {
  const isBeginning = typed.exact.length >= BEGINNING && named.exact.startsWith(typed.exact)
  return isBeginning || typed.stems.some(stem => named.stems.includes(stem))
}

function isNearlyMeant(typed: Terms, named: Terms): boolean {
  return isMeant(typed, named) || leven(typed.exact, named.exact) <= slipsOf(typed.exact)
}
