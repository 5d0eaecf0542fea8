import leven from 'leven'
import { allWordsOf } from '../text/words'
import type { SearchEntry } from './entry'
import { type SearchFindings, slipsOf } from './findEntries'
import type { Query } from './parseQuery'
import { type SearchIndex, titleKeys } from './searchIndex'
import type { SearchType } from './searchTypes'
import { type Terms, termsOf } from './termsOf'

/** The kinds of records that are answers. */
const ANSWERING: readonly SearchType[] = ['films', 'personnes', 'sagas', 'plateformes']

/** Homonyms are all answered; who shares no more than a word with as many others is not named by it. */
const MOST = 2

/** The best finds: what a query names is among them. */
const LOOKED_AT = 12

/**
 * The records that a query names: those of this very title or name; else those whose name holds all of its words
 * (« lenoir »), or that it holds with more (« drive 2011 »), unless these are many; else, when nothing is found, the
 * one that is nearly called so.
 *
 * @param suggestions the titles nearest to the query
 */
export function bestAnswers(
  { text, words }: Query,
  { match, finds }: SearchFindings,
  suggestions: readonly string[],
  index: SearchIndex,
): SearchEntry[] {
  const exact = titledAs(text, index)
  if (exact.length > 0 || words.length === 0) return exact.slice(0, MOST)
  if (match === 'all' || match === 'near') {
    const records = finds.slice(0, LOOKED_AT).flatMap(({ entry }) => (isAnswering(entry) ? entry : []))
    const recordsWith = (isRight: (name: Terms[]) => boolean) =>
      records.filter(entry => namesOf(entry).some(isRight))
    const means = match === 'all' ? isMeant : isNearlyMeant
    const named = recordsWith(name => words.every(word => name.some(other => means(word, other))))
    const within = recordsWith(name => name.every(other => words.some(word => means(word, other))))
    const found = named.length > 0 ? named : within
    return found.length <= MOST ? found : []
  }
  const [nearest, ...others] = suggestions
  return nearest !== undefined && others.length === 0 ? titledAs(nearest, index).slice(0, MOST) : []
}

function titledAs(title: string, { exact, entries }: SearchIndex): SearchEntry[] {
  const paths = new Set(titleKeys(title).flatMap(key => exact.get(key) ?? []))
  return [...paths].flatMap(path => entries.get(path) ?? []).filter(isAnswering)
}

/** A record of which something can be said: somebody without a film has none. */
function isAnswering({ type, films }: SearchEntry): boolean {
  return ANSWERING.includes(type) && films.length > 0
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
