import { DURATIONS, type Facet, LEAST_RATINGS } from './facets'
import { type Counts, type FilterEntry, filterEntries, NO_CRITERIA } from './filterEntries'

/** `rule` says more than the label: what decides, and among equals. */
type Sort<T> = { name: string; label: string; compare: (a: T, b: T) => number; rule?: string }

/** Everything that one page of filters is about. */
export type Space<T> = {
  /** The address of filtered pages, and of the page that shows everything in the first of the orders. */
  path: string
  base: string
  facets: readonly Facet[]
  /** The facets of which several values may be chosen. */
  multiple: readonly Facet[]
  sorts: readonly [Sort<T>, ...Sort<T>[]]
  entries: readonly FilterEntry<T>[]
  /** Every step of ratings and durations, and of the rest what something answers to; nothing else is a criterion. */
  all: Counts
  nameOfPlatform: (slug: string) => string
}

/** @param space all but what follows from its entries */
export function spaceOf<T>(space: Omit<Space<T>, 'all'>): Space<T> {
  const { counts } = filterEntries(space.entries, NO_CRITERIA)
  const steps = (facet: Facet, values: readonly number[]) =>
    new Map(values.map(String).map(value => [value, counts[facet].get(value) ?? 0]))
  return {
    ...space,
    all: { ...counts, note: steps('note', LEAST_RATINGS), duree: steps('duree', DURATIONS) },
  }
}
