import type { Catalogue } from '../content/catalogue/catalogue'
import type { SearchEntry } from './entry'
import { findEntries, hasEveryWord, type Match } from './findEntries'
import { isArticleGroup } from './isArticleGroup'
import { isNamedBy } from './isNamedBy'
import { parseQuery, type Query } from './parseQuery'
import type { SearchIndex } from './searchIndex'
import { inSearchLine } from './searchLine'
import type { SearchType } from './searchTypes'
import { suggestTitles } from './suggestTitles'

/** What is offered below a field while somebody types. `titles`: those nearest to what was typed, if nothing is found. */
export type Suggestions = {
  query: string
  all: number
  entries: readonly SearchEntry[]
  titles: readonly string[]
}

/** How many of each group are offered, in their order: the last are articles. */
const GROUPS: readonly { has: (type: SearchType) => boolean; most: number }[] = [
  { has: type => type === 'films', most: 3 },
  { has: type => type === 'personnes', most: 2 },
  { has: type => ['plateformes', 'sagas', 'themes'].includes(type), most: 1 },
  { has: isArticleGroup, most: 2 },
]

/**
 * What readers may mean who have typed so much of it: the best find first unless it is an article, then films, people,
 * others, articles, each group best first; null when too many are asking.
 *
 * @param written as somebody typed it
 * @param signal of a reader who may have gone meanwhile
 * @throws the reason of the signal
 */
export async function suggest(
  written: string,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<Suggestions | null> {
  const query = parseQuery(written)
  if (query.text === '') return { query: '', all: 0, entries: [], titles: [] }
  return inSearchLine(catalogue, index => suggested(query, index, catalogue), signal)
}

function* suggested(query: Query, index: SearchIndex, catalogue: Catalogue): Generator<void, Suggestions> {
  const { match, finds } = yield* findEntries(query, index, catalogue)
  yield
  const isFound = hasEveryWord(match)
  return {
    query: query.text,
    all: isFound ? finds.length : 0,
    entries: isFound
      ? grouped(finds.map(({ entry }) => entry).filter(entry => isOffered(entry, query, match)))
      : [],
    titles: isFound ? [] : yield* suggestTitles(query.text, index),
  }
}

/** The films of somebody are offered to who types a name, but not everybody who has a part in a film. */
function isOffered(entry: SearchEntry, { words }: Query, match: Match): boolean {
  return entry.type === 'films' || isNamedBy(words, entry, match)
}

function grouped(entries: readonly SearchEntry[]): SearchEntry[] {
  const groups = GROUPS.flatMap(({ has, most }) => entries.filter(({ type }) => has(type)).slice(0, most))
  const [best] = entries
  const leads = best && !isArticleGroup(best.type) && groups.includes(best) ? [best] : []
  return [...new Set([...leads, ...groups])]
}
