/** Random choices that depend on a seed alone, so that an archive is the same on every machine. */
export type Random = {
  /** From 0 (included) to `limit` (excluded), whole. */
  below(limit: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** The beginning of the list far more often than its end, as with real keywords and real stars. */
  pickSkewed<T>(list: readonly T[]): T
  /** At most `count` different members. */
  few<T>(list: readonly T[], count: number): T[]
  shuffle<T>(list: readonly T[]): T[]
}

/** @param seed any whole number; the generator is mulberry32 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0

  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  function at<T>(list: readonly T[], index: number): T {
    const found = list[index]
    if (found === undefined) throw new Error(`Nothing to choose from at ${index} of ${list.length}`)
    return found
  }

  const below = (limit: number) => Math.floor(fraction() * limit)

  function shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list]
    for (let last = copy.length - 1; last > 0; last--) {
      const other = below(last + 1)
      const held = at(copy, last)
      copy[last] = at(copy, other)
      copy[other] = held
    }
    return copy
  }

  return {
    below,
    shuffle,
    chance: probability => fraction() < probability,
    pick: list => at(list, below(list.length)),
    pickSkewed: list => at(list, Math.floor(fraction() ** 2 * list.length)),
    few: (list, count) => {
      const chosen = new Set<(typeof list)[number]>()
      for (let tries = 0; tries < count; tries++) chosen.add(at(list, below(list.length)))
      return [...chosen]
    },
  }
}
