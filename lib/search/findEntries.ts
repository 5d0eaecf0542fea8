import type { Catalogue } from '../content/catalogue/catalogue'
import { mayHide } from '../text/readText'
import type { SearchEntry } from './entry'
import { shortTextOf } from './entry'
import type { Query } from './parseQuery'
import { phrasePattern } from './phrasePattern'
import { plainText } from './plainText'
import { type SearchIndex, titled } from './searchIndex'
import type { SearchType } from './searchTypes'
import type { Budget, Scored, Sources, Wanted } from './wordIndex'

/** An entry, with its number in the index when it was found by its words. */
export type Find = { entry: SearchEntry; document: number | null }

/**
 * How the words were taken: `all` as typed, `near` with slips of the finger allowed, `some` when no page has
 * all of them.
 */
export type Match = 'all' | 'near' | 'some' | 'none'

/** Whether what was found holds all of the words that were looked for, as typed or nearly so. */
export function hasEveryWord(match: Match): boolean {
  return match === 'all' || match === 'near'
}

/** `wanted`: what was looked for in the end. `isPartial`: whether looking stopped before everything was looked at. */
export type SearchFindings = { match: Match; finds: Find[]; wanted: readonly Wanted[]; isPartial: boolean }

/** Factors on the score, by type: the record of a film and our review of it come before what merely mentions it. */
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

/**
 * Documents that are looked at for each way of taking the words. An archive of ten thousand articles answers
 * whatever readers type with a third of it.
 */
const MOST_LOOKED_AT = 300_000

/** A word of more documents than this only orders what rarer ones have found, where one of the words is enough. */
const COMMON = 2000

/**
 * What is looked through for a phrase, the best finds by its words first: titles and summaries, then bodies, up to
 * so many characters. To render a body costs many times what it costs to look through it.
 */
const MOST_CANDIDATES = 1000
const MOST_CHARACTERS_READ = 3_000_000
const RENDERED = 20

/** What a query finds, best first; equal finds newest first. Yields wherever others may have their turn. */
export function* findEntries(
  query: Query,
  index: SearchIndex,
  catalogue: Catalogue,
): Generator<void, SearchFindings> {
  const paths = titled(query.text, index)
  let isPartial = false
  for (const match of ['all', 'near', 'some'] as const) {
    const wanted = yield* wantedBy(query.words, query.isOpen, match, index)
    const budget = { left: MOST_LOOKED_AT, isSpent: false }
    const scored = yield* match === 'some' ? withSome(wanted, index, budget) : withAll(wanted, index, budget)
    if (match === 'all' && query.joined) {
      const joined = yield* wantedBy(query.joined, query.isOpen, match, index)
      for (const [document, other] of yield* withAll(joined, index, budget)) {
        if (worthOf(other) > worthOf(scored.get(document))) scored.set(document, other)
      }
      wanted.push(...joined)
    }
    const all = withTitled(paths, yield* ranked(scored, index), index)
    yield
    const phrased = yield* withPhrases(all, query.phrases, catalogue)
    isPartial ||= budget.isSpent || phrased.isPartial
    if (phrased.finds.length > 0)
      return { match, finds: phrased.finds, wanted, isPartial: budget.isSpent || phrased.isPartial }
    // Who quotes wants these words and no others.
    if (query.phrases.length > 0) break
  }
  return { match: 'none', finds: [], wanted: [], isPartial }
}

/** The words of a query as terms of the index, the rarest word first. */
function* wantedBy(
  words: Query['words'],
  isOpen: boolean,
  match: Match,
  { documents }: SearchIndex,
): Generator<void, Wanted[]> {
  const sources: Sources = new Map()
  const wanted: Wanted[] = []
  if (match === 'some' && words.length === 1) return wanted
  for (const [place, word] of words.entries()) {
    const exact = match === 'all' ? 0 : slipsOf(word.exact)
    const slips = { exact, stem: Math.min(exact, slipsOf(word.stems[0] ?? '')) }
    wanted.push(documents.wanted(word, isOpen && place === words.length - 1, slips, sources))
    yield
  }
  return wanted.sort((a, b) => a.postings - b.postings)
}

/** The documents that hold every word: each word is looked for only in what the rarer ones have found. */
function* withAll(
  wanted: readonly Wanted[],
  { documents }: SearchIndex,
  budget: Budget,
): Generator<void, Map<number, Scored>> {
  let all: Map<number, Scored> | null = null
  for (const word of wanted) {
    const found: Map<number, Scored> = yield* documents.scored(word, all, budget)
    for (const [document, scored] of found) add(scored, all?.get(document))
    all = found
    if (all.size === 0) break
  }
  return all ?? new Map()
}

/** The documents that hold one word at least, unless it is a common one beside rarer ones. */
function* withSome(
  wanted: readonly Wanted[],
  { documents }: SearchIndex,
  budget: Budget,
): Generator<void, Map<number, Scored>> {
  const some = new Map<number, Scored>()
  for (const word of wanted) {
    const isCommon = word.postings > COMMON && some.size > 0
    const found = yield* documents.scored(word, isCommon ? some : null, budget)
    for (const [document, scored] of found) {
      const before = some.get(document)
      if (before) add(before, scored)
      else some.set(document, scored)
    }
  }
  return some
}

function add(to: Scored, other: Scored | undefined): void {
  if (!other) return
  to.score += other.score
  to.sources |= other.sources
}

function* ranked(
  scored: ReadonlyMap<number, Scored>,
  { documents, entries }: SearchIndex,
): Generator<void, Find[]> {
  const finds = []
  for (const [document, scoredDocument] of scored) {
    if (finds.length % 500 === 0) yield
    const entry = entries.get(documents.pathOf(document) ?? '')
    if (!entry) continue
    const isUnknown = entry.type === 'personnes' && !entry.body
    const boost = (KIND_BOOSTS[entry.type] ?? 1) * (isUnknown ? UNKNOWN_PERSON : 1)
    finds.push({ entry, document, score: worthOf(scoredDocument) * boost, date: entry.date ?? '' })
  }
  yield
  return finds.sort(
    (a, b) => b.score - a.score || (a.date === b.date ? a.document - b.document : a.date < b.date ? 1 : -1),
  )
}

/** Who holds two forms of what was typed is twice as good. */
function worthOf(scored: Scored | undefined): number {
  return scored ? scored.score * bitsOf(scored.sources) : 0
}

function bitsOf(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}

/** How many letters of a word may be wrong. A year or a number is never meant to be another one. */
export function slipsOf(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/** What bears the very title comes first, in the order of kinds, even when its words are too common to be indexed. */
function withTitled(titled: readonly string[], finds: readonly Find[], { entries }: SearchIndex): Find[] {
  const byWords = new Map(finds.map(find => [find.entry.path, find]))
  const first = titled.flatMap(path => {
    const entry = entries.get(path)
    return byWords.get(path) ?? (entry ? [{ entry, document: null }] : [])
  })
  if (first.length === 0) return [...finds]
  const places = new Set(titled)
  return [...first, ...finds.filter(({ entry }) => !places.has(entry.path))]
}

function* withPhrases(
  finds: Find[],
  phrases: Query['phrases'],
  catalogue: Catalogue,
): Generator<void, { finds: Find[]; isPartial: boolean }> {
  if (phrases.length === 0) return { finds, isPartial: false }
  const patterns = phrases.map(phrasePattern)
  const kept: Find[] = []
  let [isPartial, characters] = [finds.length > MOST_CANDIDATES, 0]
  for (const find of finds.slice(0, MOST_CANDIDATES)) {
    yield
    const { body } = find.entry
    const short = shortTextOf(find.entry)
    const missing = patterns.filter(pattern => !pattern.test(short))
    if (missing.length === 0) {
      kept.push(find)
      continue
    }
    if (!body) continue
    if (characters >= MOST_CHARACTERS_READ) {
      isPartial = true
      continue
    }
    const { markdown } = body
    characters += markdown.length
    // The Markdown is looked at first: to make it plain costs ten times as much.
    if (!missing.every(pattern => pattern.test(markdown))) continue
    if (mayHide(markdown)) {
      characters += markdown.length * RENDERED
      const text = plainText(body, catalogue)
      if (!missing.every(pattern => pattern.test(text))) continue
    }
    kept.push(find)
  }
  return { finds: kept, isPartial }
}
