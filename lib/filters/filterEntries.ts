import { FACETS, type Facet, type Values } from './facets'

/** Something to be found and what it answers to. */
export type FilterEntry<T> = { readonly item: T; readonly values: Values }

/** The chosen values of each facet, none for « all »; several of one facet are alternatives. */
export type Criteria = Readonly<Record<Facet, readonly string[]>>

/** How many entries each value of each facet would leave, the other criteria staying as they are. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

export const NO_CRITERIA: Criteria = {
  genre: [],
  sujet: [],
  plateforme: [],
  periode: [],
  note: [],
  duree: [],
  pays: [],
}

/**
 * The entries that meet all criteria, in their order, and the counts of every value, in one pass: what fails one
 * facet alone still counts for the other values of that facet.
 */
export function filterEntries<T>(
  entries: readonly FilterEntry<T>[],
  criteria: Criteria,
): { items: T[]; counts: Counts } {
  const counts = Object.fromEntries(FACETS.map(facet => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >
  const chosen = FACETS.filter(facet => criteria[facet].length > 0)
  const items: T[] = []
  for (const { item, values } of entries) {
    const failed = chosen.filter(facet => !criteria[facet].some(value => values[facet].includes(value)))
    if (failed.length > 1) continue
    if (failed.length === 0) items.push(item)
    for (const facet of failed.length === 0 ? FACETS : failed) {
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return { items, counts }
}
