import { NO_CRITERIA } from './filterEntries'
import { isIndexable } from './isIndexable'
import type { Space } from './space'
import { hrefOf } from './state'

/** A decade (`1990-1999`), how many entries it has, the page that shows them, and whether search engines should know it. */
export type DecadePage = { decade: string; count: number; path: string; isIndexed: boolean }

/** The decades that have an entry, the latest first: each entry counts in one of them. */
export function decadePages<T>(space: Space<T>): DecadePage[] {
  return [...space.all.periode]
    .filter(([period]) => period.includes('-'))
    .map(([decade, count]) => {
      const state = { criteria: { ...NO_CRITERIA, periode: [decade] }, sort: space.sorts[0].name, page: 1 }
      return { decade, count, path: hrefOf(space, state), isIndexed: isIndexable(space, state, count) }
    })
    .sort((a, b) => b.decade.localeCompare(a.decade))
}
