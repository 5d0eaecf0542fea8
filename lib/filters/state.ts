import { pageNumber } from '../model/paginate'
import { FACETS, type Facet } from './facets'
import { type Criteria, NO_CRITERIA } from './filterEntries'
import type { Space } from './space'

/** The parameters of an address as Next hands them over: a string, or several of the same name. */
export type Parameters = Readonly<Record<string, string | string[] | undefined>>

/** What an address asks for. `page` counts from 1 and may lie beyond the last. */
export type FilterState = { criteria: Criteria; sort: string; page: number }

/** Reads an address; what the space does not know is left out. */
export function readState<T>(space: Space<T>, parameters: Parameters): FilterState {
  const listOf = (name: string) => [parameters[name] ?? []].flat()
  const valuesOf = (facet: Facet) => {
    if (!space.facets.includes(facet)) return []
    const known = [...new Set(listOf(facet))].filter(value => space.all[facet].has(value))
    return space.multiple.includes(facet) ? known.sort() : known.slice(0, 1)
  }
  const criteria = { ...NO_CRITERIA, ...Object.fromEntries(FACETS.map(facet => [facet, valuesOf(facet)])) }
  const [sort] = listOf('tri').filter(name => space.sorts.some(other => other.name === name))
  const page = pageNumber(listOf('page')[0] ?? '1')
  return { criteria, sort: sort ?? space.sorts[0].name, page: Number.isNaN(page) ? 1 : page }
}

/** The one address of a state: facets in their order, then the order, then the page; nothing that goes without saying. */
export function hrefOf<T>(space: Space<T>, { criteria, sort, page }: FilterState): string {
  const pairs = FACETS.flatMap(facet => criteria[facet].map(value => [facet, value]))
  if (sort !== space.sorts[0].name) pairs.push(['tri', sort])
  if (page > 1) pairs.push(['page', String(page)])
  return withQuery(pairs.length === 0 ? space.base : space.path, pairs)
}

/** The address as it was written, to be compared with the one it should have. */
export function writtenAddress<T>(space: Space<T>, parameters: Parameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    [value ?? []].flat().map(each => [name, each]),
  )
  return withQuery(space.path, pairs)
}

/** Whether anything is chosen by which items are left out; an order or a page is no criterion. */
export function hasCriteria({ criteria }: FilterState): boolean {
  return FACETS.some(facet => criteria[facet].length > 0)
}

function withQuery(path: string, pairs: string[][]): string {
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`
}
