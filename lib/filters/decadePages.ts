import { NO_CRITERIA } from './filterEntries'
import { isIndexable } from './isIndexable'
import type { Space } from './space'
import { hrefOf } from './state'

/** The filtered pages that search engines should know: the decades with enough in them, the latest first. */
export function decadePages<T>(space: Space<T>): { decade: string; count: number; path: string }[] {
  return [...space.all.periode]
    .map(([decade, count]) => ({
      decade,
      count,
      state: { criteria: { ...NO_CRITERIA, periode: [decade] }, sort: space.sorts[0].name, page: 1 },
    }))
    .filter(({ state, count }) => isIndexable(space, state, count))
    .map(({ decade, count, state }) => ({ decade, count, path: hrefOf(space, state) }))
    .sort((a, b) => b.decade.localeCompare(a.decade))
}
