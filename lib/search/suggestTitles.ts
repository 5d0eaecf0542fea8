import leven from 'leven'
import { fold } from '../text/fold'
import type { SearchIndex } from './searchIndex'

/** The types of items that readers look for by name. */
const NAMED = new Set(['films', 'personnes', 'plateformes', 'sagas', 'themes'])
const MOST_SUGGESTIONS = 3
/** Within a word: « S.W.A.T. » is typed without, and mistyped as « swta ». */
const SIGNS = /[^\p{L}\p{N}\s]+/gu

/**
 * « Vouliez-vous dire »: the titles and names nearest to what was typed, of whose letters at most a third differ.
 * Yields wherever others may have their turn.
 */
export function* suggestTitles(text: string, { entries }: SearchIndex): Generator<void, string[]> {
  const key = fold(text)
  const furthest = Math.ceil(key.length / 3)
  if (key.length < 3) return []
  const near = new Map<string, number>()
  for (const entry of entries.values()) {
    if (!NAMED.has(entry.type)) continue
    yield
    for (const title of [entry.title, ...entry.titles]) {
      if (title.length - key.length > 2 * furthest || key.length - title.length > furthest) continue
      const folded = fold(title)
      for (const written of new Set([folded, folded.replace(SIGNS, '')])) {
        const distance = leven(written, key, { maxDistance: furthest + 1 })
        if (distance <= furthest) near.set(title, Math.min(distance, near.get(title) ?? distance))
      }
    }
  }
  return [...near]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST_SUGGESTIONS)
    .map(([title]) => title)
}
