/** Numbers that look random and are the same wherever and whenever the same seed draws them. */
export type Random = {
  /** From `low` (included) to `high` (excluded); from 0 to 1 unless told. */
  between(low?: number, high?: number): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  pick<T>(items: readonly [T, ...T[]]): T
  chance(probability: number): boolean
}

/**
 * Mulberry32 (Tommy Ettinger, public domain): five lines of 32-bit arithmetic, the same on every machine,
 * and far better than a few thousand draws of a poster can tell.
 */
export function random(seed: string): Random {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    between: (low = 0, high = 1) => low + next() * (high - low),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: items => items[Math.floor(next() * items.length)] ?? items[0],
    chance: probability => next() < probability,
  }
}

/** FNV-1a, 32 bits: a whole number from any text. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
