import { addToGroup } from './addToGroup'

/**
 * Many words in an order, of which those that may be a third of their letters from a given one are found without
 * comparing it to each: a letter more, less or other takes two pairs of neighbours from a word, and the rest of them
 * stands in the other as well.
 */
export class SimilarWords {
  readonly #words: readonly string[]
  /** The places of the words in which two letters are neighbours, as often as they are. */
  readonly #byPair = new Map<string, number[]>()

  constructor(words: readonly string[]) {
    this.#words = words
    for (const [place, word] of words.entries()) {
      for (const pair of pairsOf(word)) addToGroup(this.#byPair, pair, place)
    }
  }

  /**
   * In their order, all words that are at most so many letters from the written one, and a few others.
   *
   * @param most letters more, less or other; two neighbours that changed places are one as well
   */
  near(written: string, most: number): string[] {
    const shared = new Uint16Array(this.#words.length)
    for (const pair of pairsOf(written)) {
      for (const place of this.#byPair.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1
    }
    // Of two letters that changed places three pairs are others.
    const lost = Math.max(2 * most, 3)
    return this.#words.filter((word, place) => {
      if (Math.abs(word.length - written.length) > most) return false
      return (shared[place] ?? 0) >= Math.max(word.length, written.length) - 1 - lost
    })
  }
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2))
}
