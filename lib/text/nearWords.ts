const MOST_APART = 2

/** So many are compared one by one. */
const FEW = 16

/** A word, or what is left of it, and its place among all. */
type Rest = { letters: string; place: number }

/** What has one part in common, and itself in order once more than a few have. */
type Group = { rests: Rest[]; ordered: Parts | null }

/**
 * Words in an order, of which those that are at most two letters more, less or other than a given one are found
 * without comparing it to each: cut a word in three, and two slips leave one part whole.
 */
export class NearWords {
  readonly #words: readonly string[]
  readonly #parts: Parts

  constructor(words: readonly string[]) {
    this.#words = words
    this.#parts = new Parts([...words.entries()].map(([place, letters]) => ({ letters, place })))
  }

  /**
   * The place of the first word that is near, or -1.
   *
   * @param isNear whether a word is as near as it must be; it is asked of few, and of all within two letters
   */
  firstNear(written: string, isNear: (word: string) => boolean): number {
    let first = this.#words.length
    const refused = new Set<number>()
    for (const place of this.#parts.near(written)) {
      if (place >= first || refused.has(place)) continue
      if (isNear(this.#words[place] ?? '')) first = place
      else refused.add(place)
    }
    return first < this.#words.length ? first : -1
  }
}

/** Words by each of their three parts. */
class Parts {
  /** By length of the word, place and letters of the part. */
  readonly #groups = new Map<string, Group>()

  constructor(rests: readonly Rest[]) {
    for (const rest of rests) {
      const { letters } = rest
      for (const [start, end] of partsOf(letters.length)) {
        const key = keyOf(letters.length, start, letters.slice(start, end))
        const group = this.#groups.get(key)
        if (group) group.rests.push(rest)
        else this.#groups.set(key, { rests: [rest], ordered: null })
      }
    }
  }

  /** The places of all words within two letters, and of a few others; of some more than once. */
  *near(written: string): Generator<number> {
    for (let more = -MOST_APART; more <= MOST_APART; more++) {
      const length = written.length - more
      if (length < 0) continue
      for (const [start, end] of partsOf(length)) {
        for (let off = -MOST_APART; off <= MOST_APART; off++) {
          // A part is off its place by the letters that came in or fell out before it; the others did behind it.
          if (Math.abs(off) + Math.abs(more - off) > MOST_APART || start + off < 0) continue
          const group = this.#groups.get(keyOf(length, start, written.slice(start + off, end + off)))
          if (group) yield* nearIn(group, start, end, without(written, start + off, end + off))
        }
      }
    }
  }
}

/** What many begin alike with, « Le Retour de », tells little: what is left of them is looked for in the same way. */
function* nearIn(group: Group, start: number, end: number, written: string): Generator<number> {
  const { rests } = group
  if (rests.length > FEW && end > start) {
    group.ordered ??= new Parts(
      rests.map(({ letters, place }) => ({ letters: without(letters, start, end), place })),
    )
    yield* group.ordered.near(written)
  } else {
    for (const { place } of rests) yield place
  }
}

/** A word of this length in three parts, as nearly alike as may be. */
function partsOf(length: number): readonly (readonly [start: number, end: number])[] {
  const first = Math.floor(length / 3)
  const second = Math.floor((length * 2) / 3)
  return [
    [0, first],
    [first, second],
    [second, length],
  ]
}

function without(letters: string, start: number, end: number): string {
  return letters.slice(0, start) + letters.slice(end)
}

function keyOf(length: number, start: number, letters: string): string {
  return `${length} ${start} ${letters}`
}
