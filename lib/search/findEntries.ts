import type { Query as Expression, QueryCombination, SearchResult } from 'minisearch'
import type { Catalogue } from '../content/catalogue'
import type { Entry } from './entry'
import type { Query } from './parseQuery'
import { phrasePattern } from './phrasePattern'
import { mayHide, plainText } from './plainText'
import { BOOSTS, type SearchIndex, SHORT_FIELDS, titleKey } from './searchIndex'
import type { SearchType } from './searchTypes'
import { shortTextOf } from './shortTextOf'
import type { Terms } from './termsOf'

/** An entry with the terms of the index by which it was found. */
export type Find = { entry: Entry; terms: readonly string[] }

/**
 * How the words were taken: `all` as typed, `near` with slips of the finger allowed, `some` when no page has
 * all of them.
 */
export type Match = 'all' | 'near' | 'some' | 'none'

/** Of a film, its record and what we wrote come before what merely mentions it. */
const KIND_BOOSTS: Partial<Record<SearchType, number>> = {
  films: 1.8,
  personnes: 1.3,
  plateformes: 1.25,
  sagas: 1,
  critiques: 1.1,
  themes: 0.8,
}

/** Somebody of whom only the name is known, beside somebody of whom we wrote. */
const UNKNOWN_PERSON = 0.7

/** What is looked through for a phrase, the best finds by its words first: titles and summaries, then bodies. */
const MOST_CANDIDATES = 1000
const MOST_TEXTS = 200

/** What a query finds, best first; equal finds newest first. */
export function findEntries(
  query: Query,
  index: SearchIndex,
  catalogue: Catalogue,
): { match: Match; finds: Find[] } {
  const titled = index.exact.get(titleKey(query.text)) ?? []
  for (const match of ['all', 'near', 'some'] as const) {
    const all = withTitled(titled, ranked(query, match, index), index)
    const finds = withPhrases(all, query.phrases, catalogue)
    if (finds.length > 0) return { match, finds }
    // Who quotes wants these words and no others.
    if (query.phrases.length > 0) break
  }
  return { match: 'none', finds: [] }
}

function ranked({ words, isOpen }: Query, match: Match, index: SearchIndex): SearchResult[] {
  if (words.length === 0 || (match === 'some' && words.length === 1)) return []
  const expression: Expression = {
    combineWith: match === 'some' ? 'OR' : 'AND',
    queries: words.map((word, place) => expressionOf(word, match, isOpen && place === words.length - 1)),
  }
  const results = index.documents.search(expression, { boost: BOOSTS })
  for (const result of results) {
    const entry = index.entries.get(result.id)
    result.score *= (entry && KIND_BOOSTS[entry.type]) ?? 1
    if (entry?.type === 'personnes' && !entry.body) result.score *= UNKNOWN_PERSON
  }
  const dateOf = ({ id }: SearchResult) => index.entries.get(id)?.date ?? ''
  return results.sort((a, b) => b.score - a.score || (dateOf(a) < dateOf(b) ? 1 : -1))
}

/** A word by its stems anywhere, as typed in the short fields, and by its beginning when more may follow. */
function expressionOf({ exact, stems }: Terms, match: Match, isOpen: boolean): QueryCombination {
  const queries: Expression[] = [...new Set([exact, ...stems])]
  if (isOpen && exact.length > 1) {
    queries.push({ queries: [exact], prefix: true, ...(exact.length < 4 && { fields: SHORT_FIELDS }) })
  }
  const slips = match === 'all' ? 0 : slipsOf(exact)
  if (slips > 0) {
    queries.push({ queries: [exact], fields: SHORT_FIELDS, fuzzy: slips })
    queries.push({ queries: stems.slice(0, 1), fuzzy: Math.min(slips, slipsOf(stems[0] ?? '')) })
  }
  return { combineWith: 'OR', queries }
}

/** How many letters of a word may be wrong. A year or a number is never meant to be another one. */
function slipsOf(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/** What bears the very title comes first, in the order of kinds, even when its words are too common to be indexed. */
function withTitled(titled: readonly string[], results: readonly SearchResult[], index: SearchIndex): Find[] {
  const findOf = (path: string, terms: readonly string[]) => {
    const entry = index.entries.get(path)
    return entry ? [{ entry, terms }] : []
  }
  if (results.length === 0) return titled.flatMap(path => findOf(path, []))
  const places = new Map(titled.map((path, place) => [path, place]))
  const first = results
    .filter(({ id }) => places.has(id))
    .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  const rest = first.length > 0 ? results.filter(({ id }) => !places.has(id)) : results
  return [...first, ...rest].flatMap(({ id, terms }) => findOf(id, terms))
}

function withPhrases(finds: Find[], phrases: Query['phrases'], catalogue: Catalogue): Find[] {
  if (phrases.length === 0) return finds
  const patterns = phrases.map(phrasePattern)
  let texts = 0
  return finds.slice(0, MOST_CANDIDATES).filter(({ entry }) => {
    const { body } = entry
    const short = shortTextOf(entry)
    const missing = patterns.filter(pattern => !pattern.test(short))
    if (missing.length === 0) return true
    if (!body || texts >= MOST_TEXTS) return false
    texts++
    // The Markdown is looked at first: to make it plain costs ten times as much.
    if (!missing.every(pattern => pattern.test(body.markdown))) return false
    if (!mayHide(body.markdown)) return true
    const text = plainText(body, catalogue)
    return missing.every(pattern => pattern.test(text))
  })
}
