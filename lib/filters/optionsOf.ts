import { formatNumber } from '../format/number'
import { byName } from '../model/order'
import type { Facet } from './facets'
import type { Counts, Criteria } from './filterEntries'
import { labelOf } from './labelOf'
import type { Space } from './space'

/** A value to choose, and how many entries it would leave. */
export type Option = { value: string; label: string; count: number; isChosen: boolean }

/** All values of a facet in the order of its kind; those that would leave nothing have the count 0. */
export function optionsOf<T>(space: Space<T>, facet: Facet, criteria: Criteria, counts: Counts): Option[] {
  return [...space.all[facet].keys()]
    .map(value => ({
      value,
      label: facet === 'note' ? stepOf(value) : labelOf(space, facet, value),
      count: counts[facet].get(value) ?? 0,
      isChosen: criteria[facet].includes(value),
    }))
    .sort(ORDERS[facet])
}

/** Beside its name a step needs no unit: « 3,5 et plus ». */
function stepOf(value: string): string {
  const rating = formatNumber(Number(value))
  return value === '5' ? rating : `${rating} et plus`
}

const byLabel = (a: Option, b: Option) => byName(a.label, b.label)

const ORDERS: Record<Facet, (a: Option, b: Option) => number> = {
  genre: byLabel,
  sujet: byLabel,
  plateforme: byLabel,
  pays: byLabel,
  note: (a, b) => Number(b.value) - Number(a.value),
  duree: (a, b) => Number(a.value) - Number(b.value),
  // The latest first, each decade before its years: a decade ends with its last year.
  periode: (a, b) => Number(b.value.slice(-4)) - Number(a.value.slice(-4)) || b.value.length - a.value.length,
}
