import { FACETS } from './facets'
import type { Space } from './space'
import { type FilterState, hasCriteria } from './state'

/** Fewer results than this make no page worth finding. */
const LEAST = 3

/**
 * Whether a filtered page is worth a place in search engines: one decade and nothing else, in the usual order.
 * Genres and platforms have pages of their own, and other combinations are without number.
 */
export function isIndexable<T>(space: Space<T>, state: FilterState, found: number): boolean {
  if (!hasCriteria(state)) return false
  const chosen = FACETS.flatMap(facet => state.criteria[facet])
  const isDecade = chosen.length === 1 && (state.criteria.periode[0] ?? '').includes('-')
  return isDecade && state.sort === space.sorts[0].name && state.page === 1 && found >= LEAST
}
