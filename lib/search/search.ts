import type { Catalogue } from '../content/catalogue/catalogue'
import { pageCount, pageNumber, paginate } from '../model/paginate'
import type { SearchAnswer, SearchHit } from './answer'
import { bestAnswers } from './bestAnswers'
import type { SearchEntry } from './entry'
import { extractOf, marked } from './extractOf'
import { type Find, findEntries, hasEveryWord } from './findEntries'
import { isArticleGroup } from './isArticleGroup'
import { parseQuery, type Query } from './parseQuery'
import type { SearchIndex } from './searchIndex'
import { inSearchLine } from './searchLine'
import { isSearchType, SEARCH_TYPES, type SearchType } from './searchTypes'
import { findingsSentence } from './sentenceOf'
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
 * page beyond the last is the last. A query costs a bounded number of steps, between which the server answers others;
 * when many are asked at once they wait for each other, and one too many is told so.
 *
 * @param signal of a reader who may have gone meanwhile
 * @throws the reason of the signal
 */
export async function search(
  parameters: SearchParameters,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<SearchAnswer> {
  const query = parseQuery(parameters.q ?? '')
  const type = parameters.type && isSearchType(parameters.type) ? parameters.type : null
  if (query.text === '') return nothing(query.text, type)
  const page = pageNumber(parameters.page ?? '') || 1
  const answer = await inSearchLine(catalogue, index => answered(query, type, page, index, catalogue), signal)
  return answer ?? busy(query.text, type)
}

function* answered(
  query: Query,
  type: SearchType | null,
  asked: number,
  index: SearchIndex,
  catalogue: Catalogue,
): Generator<void, SearchAnswer> {
  const findings = yield* findEntries(query, index, catalogue)
  const { match, finds, wanted, isPartial } = findings
  yield
  const ofType = type ? finds.filter(({ entry }) => entry.type === type) : finds
  const pages = pageCount(ofType.length, HITS_PER_PAGE)
  const page = Math.min(pages, asked)
  const hits: SearchHit[] = []
  for (const { entry, document } of paginate(ofType, page, HITS_PER_PAGE) ?? []) {
    const terms = document === null ? [] : index.documents.termsIn(document, wanted)
    hits.push(hitOf(entry, new Set(terms), catalogue))
    yield
  }
  const suggestions = hasEveryWord(match) ? [] : yield* suggestTitles(query.text, index)
  const answer = {
    ...nothing(query.text, type),
    isEmpty: query.words.length === 0 && finds.length === 0,
    isPartial,
    match,
    page,
    pages,
    total: ofType.length,
    all: finds.length,
    counts: countsOf(finds),
    hits,
    suggestions,
    best: page === 1 ? bestAnswers(query, findings, suggestions, index) : [],
  }
  return { ...answer, sentence: findingsSentence(answer) }
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
    isPartial: false,
    isBusy: false,
    sentence: '',
    hits: [],
    suggestions: [],
    best: [],
  }
}

function busy(query: string, type: SearchType | null): SearchAnswer {
  const answer = { ...nothing(query, type), isBusy: true }
  return { ...answer, sentence: findingsSentence(answer) }
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

function hitOf(entry: SearchEntry, terms: ReadonlySet<string>, catalogue: Catalogue): SearchHit {
  const { path, type, kicker, title, films, facts, rating } = entry
  return {
    path,
    type,
    kicker,
    films,
    rating,
    title: marked(title, terms),
    extract: extractOf(entry, terms, catalogue),
    facts: [...otherNames(entry, terms), ...facts],
  }
}

/** The original title or other name by which something was found, which its title does not show. */
function otherNames({ type, title, titles }: SearchEntry, terms: ReadonlySet<string>): string[] {
  const isFound = (name: string) => marked(name, terms).some(fragment => fragment.marked)
  if (isArticleGroup(type) || isFound(title)) return []
  return titles.filter(isFound).slice(0, 1)
}
