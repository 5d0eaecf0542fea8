import { movedNames, slipped } from './movedNames'
import { ADJECTIVES, ADVERBS, NOUNS, SENTENCES, TITLE_PARTS, VERBS } from './movedWords'
import type { Random } from './random'

/** A film of a moved archive and who is named in its credits, in full. */
export type Credited = { slug: string; title: string; year: number; director: string; cast: string[] }

const SHORTEST = 300
const LONGEST = 600

/** One word of each numbered kind. */
const KINDS: Readonly<Record<string, readonly string[]>> = { n: NOUNS, a: ADJECTIVES, v: VERBS, adv: ADVERBS }

/** The Markdown of one review: 300 to 600 words that no other review has in this order. */
export function movedText(film: Credited, films: readonly Credited[], random: Random): string {
  const target = SHORTEST + random.below(LONGEST - SHORTEST - 60)
  const paragraphs: string[] = []
  for (let words = 0; words < target; ) {
    const text = Array.from({ length: 3 + random.below(3) }, () => sentenceOf(film, films, random)).join(' ')
    paragraphs.push(text)
    words += text.split(' ').length
  }
  return paragraphs.join('\n\n')
}

function sentenceOf(film: Credited, films: readonly Credited[], random: Random): string {
  const other = random.pick(films)
  const inCast = () => random.pick(film.cast)
  const values: Record<string, () => string> = {
    film: () => `*${film.title}*`,
    director: () => (random.chance(0.02) ? slipped(film.director, random) : film.director),
    actor: inCast,
    second: inCast,
    year: () => String(film.year),
    other: () => (random.chance(0.02) ? `*${other.title}s*` : `*${other.title}*`),
    otherDirector: () => other.director,
    otherActor: () => random.pick(other.cast),
    // Of a film that the archive does not have.
    foreign: () =>
      `*${random.pick(TITLE_PARTS.heads)} ${random.pick(TITLE_PARTS.middles)} Rides ${random.pick(NOUNS)}*`,
    stranger: () => movedNames(1, random)[0] ?? '',
  }
  const filled = random
    .pick<string>(SENTENCES)
    .replace(/\{(\D+?)(\d?)\}/g, (slot, name: string, number: string) => {
      const word = number ? KINDS[name] : undefined
      const value = word ? random.pick(word) : values[name]?.()
      if (value === undefined) throw new Error(`Nothing fills ${slot}`)
      return value
    })
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}
