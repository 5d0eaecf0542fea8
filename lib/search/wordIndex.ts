import MiniSearch, { type Options } from 'minisearch'
import { indexedTerms } from './indexedTerms'
import type { Terms } from './termsOf'

/** The fields of a document, from what says most of it to what says least. */
export const BOOSTS = { title: 6, titles: 5, names: 2.5, summary: 1.6, body: 1 }
export type Field = keyof typeof BOOSTS
/** Fields in which words are known as typed too, for beginnings of words and slips of the finger. */
const SHORT_FIELDS: readonly Field[] = ['title', 'titles', 'names', 'summary']
const FIELDS: readonly Field[] = [...SHORT_FIELDS, 'body']

export type Document = Record<Field, string> & { path: string }

/** How many times each document holds a term, by the number that the index has given to the document. */
type Postings = ReadonlyMap<number, number>

/**
 * A term of the index that stands for a word of a query. In `field` it weighs so much; `sources` is a set of bits,
 * one for each form of a word (`Sources`) for which it stands.
 */
type TermMatch = { term: string; field: Field; weight: number; sources: number }

/** The forms of the words of one query in the order in which they are looked for: three of ten words fit in 32 bits. */
export type Sources = Map<string, number>

/** How a word may be found, and how much there is to look at. */
export type Wanted = { ways: readonly TermMatch[]; postings: number }

/** What was found of a document: its score, and for which forms of the words, as bits. */
export type Scored = { score: number; sources: number }

/** What may still be looked at; `isSpent` when something was left out because of it. */
export type Budget = { left: number; isSpent: boolean }

/**
 * Beginnings and slips stand for as many terms of the index: the nearest. Two letters of a large archive begin
 * thousands of words.
 */
const MOST_COMPLETIONS = 100
const MOST_SLIPS = 50
/** Completions that are looked at to choose from. */
const MOST_LOOKED_AT = 5000

/** The weights of a completion and of a slip beside that of the word itself: MiniSearch's own measure. */
const COMPLETION = 0.375
const SLIP = 0.45
/** Okapi BM25+, as MiniSearch sets it. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 }

const OPTIONS: Options<Document> = {
  idField: 'path',
  fields: [...FIELDS],
  tokenize: indexedTerms,
  processTerm: term => term,
  searchOptions: { tokenize: term => [term] },
}

/**
 * MiniSearch's index, asked word by word. `search` of MiniSearch does a whole query at once, whatever it costs; here
 * the cost of a word is known before, and can be bounded. Scores are those that MiniSearch gives.
 */
export class WordIndex extends MiniSearch<Document> {
  constructor() {
    super(OPTIONS)
  }

  /** An index as `JSON.stringify` has written it. */
  static recalled(json: string): WordIndex {
    return Object.assign(new WordIndex(), MiniSearch.loadJSON(json, OPTIONS))
  }

  /** The path of a document by its number; undefined when it is gone. */
  pathOf(document: number): string | undefined {
    return this._documentIds.get(document)
  }

  /**
   * The ways to find a word: its stems anywhere, as typed in the short fields, by its beginning when more may
   * follow.
   *
   * @param slips how many letters may be wrong; those of the stem apart
   * @param sources of the whole query; those of this word are added
   */
  wanted(
    { exact, stems }: Terms,
    isOpen: boolean,
    slips: { exact: number; stem: number },
    sources: Sources,
  ): Wanted {
    const ways = new Map<string, TermMatch>()
    const add = (term: string, weight: number, source: string, fields = FIELDS) => {
      if (!sources.has(source)) sources.set(source, sources.size)
      for (const field of fields) {
        const key = `${field} ${term}`
        const way = ways.get(key) ?? { term, field, weight: 0, sources: 0 }
        way.weight += weight
        way.sources |= 1 << (sources.get(source) ?? 0)
        ways.set(key, way)
      }
    }
    for (const term of new Set([exact, ...stems])) add(term, 1, term)
    if (isOpen && exact.length > 1) {
      const fields = exact.length < 4 ? SHORT_FIELDS : FIELDS
      add(exact, 1, exact, fields)
      for (const term of this.#completions(exact, fields)) {
        const weight = (COMPLETION * term.length) / (term.length + 0.3 * (term.length - exact.length))
        add(term, weight, exact, fields)
      }
    }
    if (slips.exact > 0) {
      const [stem = exact] = stems
      add(exact, 1, exact, SHORT_FIELDS)
      for (const [term, weight] of this.#slips(exact, slips.exact)) add(term, weight, exact, SHORT_FIELDS)
      add(stem, 1, stem)
      for (const [term, weight] of this.#slips(stem, slips.stem)) add(term, weight, stem)
    }
    const held = [...ways.values()].filter(way => this.#postings(way) !== undefined)
    return { ways: held, postings: held.reduce((sum, way) => sum + (this.#postings(way)?.size ?? 0), 0) }
  }

  /** The shortest words that begin so, then by the alphabet. */
  #completions(start: string, fields: readonly Field[]): string[] {
    const found: string[] = []
    let looked = 0
    for (const [term, data] of this._index.atPrefix(start)) {
      if (term !== start && fields.some(field => data.has(this.#number(field)))) found.push(term)
      if (++looked >= MOST_LOOKED_AT) break
    }
    return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_COMPLETIONS)
  }

  /** The words that differ in the fewest letters, then by the alphabet, with what they weigh. */
  #slips(word: string, most: number): [term: string, weight: number][] {
    if (most === 0) return []
    return [...this._index.fuzzyGet(word, most)]
      .flatMap(([term, [, distance]]) => (distance > 0 ? [{ term, distance }] : []))
      .sort((a, b) => a.distance - b.distance || (a.term < b.term ? -1 : 1))
      .slice(0, MOST_SLIPS)
      .map(({ term, distance }) => [term, (SLIP * term.length) / (term.length + distance)])
  }

  /**
   * The documents that hold a word, with their scores. Yields after each of the ways.
   *
   * @param within only these documents are looked at; null for all
   * @param budget lessened by each document looked at; when it is spent, what has been found so far is returned
   */
  *scored(
    { ways }: Wanted,
    within: ReadonlyMap<number, unknown> | null,
    budget: Budget,
  ): Generator<void, Map<number, Scored>> {
    const found = new Map<number, Scored>()
    for (const way of ways) {
      const postings = this.#postings(way)
      if (!postings) continue
      const score = this.#scorer(way, postings)
      // Whichever is shorter: what holds the term, or what is asked about.
      const isWithin = within !== null && within.size < postings.size
      for (const document of (isWithin ? within : postings).keys()) {
        if (budget.left <= 0) {
          budget.isSpent = true
          return found
        }
        budget.left--
        const times = postings.get(document)
        if (times === undefined || (within && !isWithin && !within.has(document))) continue
        // Its words are still there when a document is gone, until the index is swept.
        if (!this._documentIds.has(document)) continue
        const before = found.get(document)
        if (before) {
          before.score += score(document, times)
          before.sources |= way.sources
        } else found.set(document, { score: score(document, times), sources: way.sources })
      }
      yield
    }
    return found
  }

  /** The terms by which a document was found. */
  termsIn(document: number, wanted: readonly Wanted[]): string[] {
    const ways = wanted.flatMap(word => word.ways)
    return [...new Set(ways.filter(way => this.#postings(way)?.has(document)).map(({ term }) => term))]
  }

  #scorer({ field, weight }: TermMatch, postings: Postings): (document: number, times: number) => number {
    const number = this.#number(field)
    const { k, b, d } = BM25
    const rarity = Math.log(1 + (this._documentCount - postings.size + 0.5) / (postings.size + 0.5))
    const worth = weight * BOOSTS[field] * rarity
    const usual = this._avgFieldLength[number] ?? 1
    return (document, times) => {
      const length = this._fieldLength.get(document)?.[number] ?? usual
      return worth * (d + (times * (k + 1)) / (times + k * (1 - b + (b * length) / usual)))
    }
  }

  #postings({ term, field }: TermMatch): Postings | undefined {
    return this._index.get(term)?.get(this.#number(field))
  }

  #number(field: Field): number {
    return this._fieldIds[field] ?? -1
  }
}
