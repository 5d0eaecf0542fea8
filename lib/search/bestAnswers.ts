import type { SearchEntry } from './entry'
import { hasEveryWord, type SearchFindings } from './findEntries'
import { isNamedBy, isNamedWithin } from './isNamedBy'
import type { Query } from './parseQuery'
import { type SearchIndex, titled } from './searchIndex'
import type { SearchType } from './searchTypes'

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
  if (hasEveryWord(match)) {
    const records = finds.slice(0, LOOKED_AT).flatMap(({ entry }) => (isAnswering(entry) ? entry : []))
    const named = records.filter(entry => isNamedBy(words, entry, match))
    const found = named.length > 0 ? named : records.filter(entry => isNamedWithin(words, entry, match))
    return found.length <= MOST ? found : []
  }
  const [nearest, ...others] = suggestions
  return nearest !== undefined && others.length === 0 ? titledAs(nearest, index).slice(0, MOST) : []
}

function titledAs(title: string, index: SearchIndex): SearchEntry[] {
  return titled(title, index)
    .flatMap(path => index.entries.get(path) ?? [])
    .filter(isAnswering)
}

/** A record of which something can be said: somebody without a film has none. */
function isAnswering({ type, films }: SearchEntry): boolean {
  return ANSWERING.includes(type) && films.length > 0
}
