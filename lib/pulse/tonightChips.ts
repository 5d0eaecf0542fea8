import type { Facet } from '../filters/facets'
import { NO_CRITERIA } from '../filters/filterEntries'
import { labelOf } from '../filters/labelOf'
import type { Space } from '../filters/space'
import { hrefOf } from '../filters/state'
import type { Candidate } from '../filters/tonightSpace'

/** A link into « Ce soir » with one criterion chosen. */
export type Chip = { label: string; href: string }

/** What is asked first on an evening, then what stands in for it; of what has no values here, the most frequent first. */
const ASKED: readonly { facet: Facet; values?: readonly string[] }[] = [
  { facet: 'duree', values: ['100', '90', '110', '120'] },
  { facet: 'note', values: ['5', '4.5', '4', '3.5', '3'] },
  { facet: 'plateforme' },
  { facet: 'genre' },
]

const CHIPS = 3

/** The questions that « Ce soir » answers best, three at most: each leaves some of its films and not all. */
export function tonightChips(space: Space<Candidate>): Chip[] {
  const total = space.entries.length
  const chips = ASKED.flatMap(({ facet, values }): Chip[] => {
    const counts = space.all[facet]
    const value = (values ?? byCount(counts)).find(name => {
      const count = counts.get(name) ?? 0
      return count > 0 && count < total
    })
    if (value === undefined) return []
    const state = { criteria: { ...NO_CRITERIA, [facet]: [value] }, sort: space.sorts[0].name, page: 1 }
    return [{ label: labelOf(space, facet, value), href: hrefOf(space, state) }]
  })
  return chips.slice(0, CHIPS)
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name)
}
