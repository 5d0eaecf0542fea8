import { FACETS, type Facet } from './facets'
import type { Counts, Criteria } from './filterEntries'
import { labelOf } from './labelOf'
import { optionsOf } from './optionsOf'
import type { Space } from './space'
import { type FilterState, hrefOf } from './state'

/** A choice as a link: to the page with it, or without it where it is chosen already. */
export type FilterChip = {
  facet: Facet
  value: string
  label: string
  /** How many entries it leaves beside the other criteria. */
  count: number
  isChosen: boolean
  href: string
}

/** What is asked first of films, in minutes and stars; of platforms, those with the most. */
const FIRST: Partial<Record<Facet, readonly string[]>> = { duree: ['100', '120'], note: ['5', '4'] }
const FIRST_PLATFORMS = 2

/** Every choice of a page that leaves something, or is chosen, facet by facet. */
export function filterChips<T>(
  space: Space<T>,
  state: FilterState,
  counts: Counts,
): { facet: Facet; chips: FilterChip[] }[] {
  return space.facets.map(facet => ({
    facet,
    chips: optionsOf(space, facet, state.criteria, counts)
      .filter(({ count, isChosen }) => count > 0 || isChosen)
      .map(({ value, count, isChosen }) => ({
        facet,
        value,
        label: labelOf(space, facet, value),
        count,
        isChosen,
        href: hrefOf(space, {
          criteria: toggled(space, state.criteria, facet, value),
          sort: state.sort,
          page: 1,
        }),
      })),
  }))
}

/** The line of a page: what is chosen, in the order of addresses, then what is asked first: length, stars, platform. */
export function firstChips(facets: readonly { facet: Facet; chips: FilterChip[] }[]): FilterChip[] {
  const all = facets.flatMap(({ chips }) => chips)
  const chosen = all.filter(({ isChosen }) => isChosen)
  const of = (facet: Facet) => all.filter(chip => chip.facet === facet && !chip.isChosen)
  const asked = (facet: Facet) =>
    (FIRST[facet] ?? []).flatMap(one => of(facet).filter(({ value }) => value === one))
  const platforms = of('plateforme').sort((a, b) => b.count - a.count)
  const [shortest, ...longer] = asked('duree')
  const [best, ...good] = asked('note')
  const [largest, ...other] = platforms.slice(0, FIRST_PLATFORMS)
  const first = [shortest, best, largest, ...longer, ...good, ...other].filter(chip => chip !== undefined)
  return [...chosen.sort((a, b) => FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet)), ...first]
}

function toggled<T>(space: Space<T>, criteria: Criteria, facet: Facet, value: string): Criteria {
  const others = criteria[facet].filter(one => one !== value)
  if (others.length < criteria[facet].length) return { ...criteria, [facet]: others }
  return { ...criteria, [facet]: space.multiple.includes(facet) ? [...others, value].sort() : [value] }
}
