import type { Catalogue } from '../content/catalogue'
import { pageCount, pageNumber, paginate } from '../content/paginate'
import type { SearchAnswer, SearchHit } from './answer'
import type { Entry } from './entry'
import { extractOf, marked } from './extractOf'
import { type Find, findEntries } from './findEntries'
import { parseQuery } from './parseQuery'
import { searchIndexOf } from './searchIndex'
import { isSearchType, SEARCH_TYPES, type SearchType } from './searchTypes'
import { sentenceOf } from './sentenceOf'
import { suggestTitles } from './suggestTitles'

/** Finds on one page of results. */
const HITS_PER_PAGE = 20

/** The parameters of an address, as somebody may have written them. */
export type SearchParameters = {
  q?: string | undefined
  type?: string | undefined
  page?: string | undefined
}

/**
 * Answers a query from what readers may see now. Any parameters have an answer: an unknown kind is no kind, and a
 * page beyond the last is the last.
 */
export async function search(parameters: SearchParameters, catalogue: Catalogue): Promise<SearchAnswer> {
  const query = parseQuery(parameters.q ?? '')
  const type = parameters.type && isSearchType(parameters.type) ? parameters.type : null
  if (query.text === '') return nothing(query.text, type)
  const index = await searchIndexOf(catalogue)
  const { match, finds } = findEntries(query, index, catalogue)
  const ofType = type ? finds.filter(({ entry }) => entry.type === type) : finds
  const pages = pageCount(ofType.length, HITS_PER_PAGE)
  const page = Math.min(pages, pageNumber(parameters.page ?? '') || 1)
  const answer = {
    ...nothing(query.text, type),
    isEmpty: query.words.length === 0 && finds.length === 0,
    match,
    page,
    pages,
    total: ofType.length,
    all: finds.length,
    counts: countsOf(finds),
    hits: (paginate(ofType, page, HITS_PER_PAGE) ?? []).map(find => hitOf(find, catalogue)),
    suggestions: match === 'none' || match === 'some' ? suggestTitles(query.text, index) : [],
  }
  return { ...answer, sentence: sentenceOf(answer) }
}

function nothing(query: string, type: SearchType | null): SearchAnswer {
  const page = { page: 1, pages: 1, total: 0, all: 0 }
  return {
    query,
    type,
    ...page,
    counts: [],
    match: 'none',
    isEmpty: true,
    sentence: '',
    hits: [],
    suggestions: [],
  }
}

function countsOf(finds: readonly Find[]): SearchAnswer['counts'] {
  const counts = new Map<string, number>()
  for (const { entry } of finds) counts.set(entry.type, (counts.get(entry.type) ?? 0) + 1)
  return Object.keys(SEARCH_TYPES)
    .filter(isSearchType)
    .flatMap(type => {
      const count = counts.get(type)
      return count ? [{ type, count }] : []
    })
}

function hitOf(find: Find, catalogue: Catalogue): SearchHit {
  const { entry } = find
  const terms = new Set(find.terms)
  const { path, kicker, title, facts } = entry
  return {
    path,
    kicker,
    title: marked(title, terms),
    extract: extractOf(entry, terms, catalogue),
    facts: [...otherNames(entry, terms), ...facts],
    ...('rating' in entry && { rating: entry.rating ?? null }),
  }
}

/** The original title or other name by which something was found, which its title does not show. */
function otherNames({ type, title, titles }: Entry, terms: ReadonlySet<string>): string[] {
  const isFound = (name: string) => marked(name, terms).some(fragment => fragment.marked)
  if (type === 'critiques' || type === 'actualites' || isFound(title)) return []
  return titles.filter(isFound).slice(0, 1)
}
