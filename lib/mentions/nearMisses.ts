import leven from 'leven'
import type { Archive } from '../model/items'
import { addToGroup } from '../text/addToGroup'
import { NearWords } from '../text/nearWords'
import { slugOf } from '../text/slug'
import type { KnownNames } from './knownNames'
import { titleKey } from './titleKey'
import { titlesIn } from './titlesIn'

/** A stretch of a text that is nearly a name of the records. */
export type NearMiss = { start: number; text: string; meant: string }

/** A word that begins with a capital, with what may hang on it: « Jean-Pierre », « D’Amario ». */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:[-\u2011’'][\p{L}\p{M}]+)*/gu

type WordToCompare = { text: string; slug: string }
type Pair = { name: string; first: WordToCompare; last: WordToCompare }

/**
 * Finds names of two words one or two letters away from that of a person we know, when the other word is the
 * same (« Guillaume Perret » for Guillaume Pierret), and titles in italics as near to that of a film. Short
 * words must be nearer than long ones; a title with another number is another film of its series.
 */
export class NearMisses {
  readonly #names: KnownNames
  /** The first of those whose two slugs are these. */
  readonly #bySlugs = new Map<string, Pair>()
  readonly #byFirst: Alike
  readonly #byLast: Alike
  /** Whatever may look like somebody's name and is known to be something else. */
  readonly #others: ReadonlySet<string>
  readonly #titles: NearWords
  readonly #nearestTitle = new Map<string, string | null>()

  constructor({ people, films, platforms, sagas, authors }: Archive, names: KnownNames) {
    this.#names = names
    this.#titles = new NearWords(names.titleKeys)
    const pairs: Pair[] = []
    for (const { name, aliases } of people) {
      for (const one of [name, ...aliases]) {
        const [first, last, more] = one.split(/\s/)
        if (!first || !last || more) continue
        pairs.push({ name: one, first: wordOf(first), last: wordOf(last) })
      }
    }
    for (const pair of pairs) {
      const slugs = slugsOf(pair.first, pair.last)
      if (!this.#bySlugs.has(slugs)) this.#bySlugs.set(slugs, pair)
    }
    this.#byFirst = new Alike(pairs, 'first', 'last')
    this.#byLast = new Alike(pairs, 'last', 'first')
    const others = [
      ...[...platforms, ...authors].map(({ name }) => name),
      ...[...films, ...sagas].map(({ title }) => title),
      ...films.flatMap(({ cast, companies }) => [...cast.map(({ role }) => role ?? ''), ...companies]),
    ]
    this.#others = new Set([...others, ...people.map(({ name }) => name)].map(slugOf))
  }

  /** @param text Markdown, already without what is not read as running text */
  in(text: string): NearMiss[] {
    const italic = titlesIn(text).filter(({ start }) => text[start] === '*' || text[start] === '_')
    return [...this.#namesIn(withoutTitles(text, italic)), ...italic.flatMap(set => this.#titleMiss(set))]
  }

  #namesIn(text: string): NearMiss[] {
    const misses: NearMiss[] = []
    const known = this.#names.namesIn(text)
    let before: { word: string; index: number } | null = null
    for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
      const previous = before
      before = { word, index }
      if (!previous || !/^\s$/.test(text.slice(previous.index + previous.word.length, index))) continue
      const { index: start } = previous
      if (known.some(mention => mention.start < index + word.length && mention.end > start)) continue
      const meant = this.#meantBy(wordOf(previous.word), wordOf(word))
      if (meant) misses.push({ start, text: `${previous.word} ${word}`, meant })
    }
    return misses
  }

  #meantBy(first: WordToCompare, last: WordToCompare): string | null {
    const same = this.#bySlugs.get(slugsOf(first, last))
    // The same letters: an accent or a hyphen is another.
    if (same) return isWritten(same, first, last) ? null : same.name
    if (this.#others.has(`${first.slug}-${last.slug}`)) return null
    return this.#byFirst.nameNear(first, last) ?? this.#byLast.nameNear(last, first)
  }

  #titleMiss({ title, start }: { title: string; start: number }): NearMiss[] {
    const key = titleKey(title)
    if (this.#names.filmsTitled(title).length > 0 || this.#names.titled(title)) return []
    let meant = this.#nearestTitle.get(key)
    if (meant === undefined) {
      const numbers = numbersOf(key)
      const place = this.#titles.firstNear(
        key,
        known => isNearTitle(known, key) && numbersOf(known) === numbers,
      )
      meant = this.#names.titleKeys[place] ?? null
      this.#nearestTitle.set(key, meant)
    }
    return meant ? [{ start, text: title, meant }] : []
  }
}

/** Pairs by one of their words; of those that have it, the first whose other word is nearly a given one. */
class Alike {
  readonly #groups = new Map<string, Pair[]>()
  /** Those of a group are put in order when they are first asked for. */
  readonly #words = new Map<string, NearWords>()
  readonly #other: 'first' | 'last'

  constructor(pairs: readonly Pair[], same: 'first' | 'last', other: 'first' | 'last') {
    this.#other = other
    for (const pair of pairs) addToGroup(this.#groups, pair[same].slug, pair)
  }

  nameNear({ slug: same }: WordToCompare, { slug: written }: WordToCompare): string | null {
    const group = this.#groups.get(same)
    if (!group) return null
    const words = this.#words.get(same) ?? new NearWords(group.map(pair => pair[this.#other].slug))
    this.#words.set(same, words)
    return group[words.firstNear(written, known => isNear(known, written))]?.name ?? null
  }
}

/** A text with a line end for each character of a title: a work may be named after somebody else. Offsets stay. */
function withoutTitles(text: string, titles: readonly { start: number; end: number }[]): string {
  let rest = text
  for (const { start, end } of titles)
    rest = rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end)
  return rest
}

function isNear(known: string, written: string): boolean {
  return known[0] === written[0] && isWithin(known, written, 4, 6)
}

function isNearTitle(known: string, written: string): boolean {
  return isWithin(known, written, 6, 10)
}

/** One letter apart from a length of `forOne` on, two from `forTwo`. */
function isWithin(known: string, written: string, forOne: number, forTwo: number): boolean {
  const length = Math.min(known.length, written.length)
  const most = length >= forTwo ? 2 : length >= forOne ? 1 : 0
  if (Math.abs(known.length - written.length) > most) return false
  const distance = leven(known, written, { maxDistance: most + 1 })
  return distance > 0 && distance <= most
}

/** A space stands in no slug. */
function slugsOf(first: WordToCompare, last: WordToCompare): string {
  return `${first.slug} ${last.slug}`
}

function isWritten({ first, last }: Pair, writtenFirst: WordToCompare, writtenLast: WordToCompare): boolean {
  return first.text === writtenFirst.text && last.text === writtenLast.text
}

function wordOf(text: string): WordToCompare {
  const straight = text.replaceAll('’', "'").replaceAll('\u2011', '-')
  return { text: straight, slug: slugOf(straight) }
}

function numbersOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join()
}
