import leven from 'leven'
import { SimilarWords } from './similarWords'

/** More than so many are not compared one by one each time that one of them is looked for. */
const MANY = 200

/** Of words that are asked for again: all texts are held against the same addresses. */
const similar = new WeakMap<object, { count: number; words: SimilarWords }>()

/**
 * The known word nearest to a mistyped one, or null when none is near enough to be what was meant:
 * at most a third of the letters may differ.
 *
 * @param known words to which none is added in place of another; a list, a set or a map is looked through once
 */
export function nearest(word: string, known: Known): string | null {
  let best: string | null = null
  let bestDistance = mostApart(word) + 1
  for (const candidate of candidatesFor(word, known)) {
    const distance = isSwapped(word, candidate) ? 1 : leven(word, candidate, { maxDistance: bestDistance })
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Words that one may have been meant for; of a map, its keys. */
export type Known = Iterable<string> | ReadonlyMap<string, unknown>

function mostApart(word: string): number {
  return Math.floor(Math.max(word.length, 3) / 3)
}

function candidatesFor(word: string, known: Known): Iterable<string> {
  const words = known instanceof Map ? known.keys() : (known as Iterable<string>)
  const count = Array.isArray(known)
    ? known.length
    : known instanceof Map || known instanceof Set
      ? known.size
      : 0
  if (count <= MANY) return words
  const last = similar.get(known)
  const made = last?.count === count ? last : { count, words: new SimilarWords([...words]) }
  similar.set(known, made)
  return made.words.near(word, mostApart(word))
}

/** « flims » for « films »: two letters have changed places, which is one slip. */
function isSwapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false
  const at = [...word].findIndex((letter, index) => letter !== candidate[index])
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
  return at !== -1 && swapped === candidate
}

/** « Vouliez-vous dire “x” ? » when something is near, otherwise the given advice. */
export function didYouMean(word: string, known: Known, otherwise: string): string {
  const candidate = nearest(word, known)
  return candidate ? `Vouliez-vous dire « ${candidate} » ?` : otherwise
}
