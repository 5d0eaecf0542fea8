import { FACETS } from './facets'
import { labelOf } from './labelOf'
import type { Space } from './space'
import type { FilterState } from './state'

/** A state in words, for titles: « policier, années 1990, 4 étoiles et plus, page 2 »; empty when it asks for nothing. */
export function describeState<T>(space: Space<T>, { criteria, sort, page }: FilterState): string {
  const [, ...others] = space.sorts
  const order = others.find(({ name }) => name === sort)
  return [
    ...FACETS.flatMap(facet => criteria[facet].map(value => labelOf(space, facet, value))),
    ...(order ? [`tri\u00A0: ${order.label.toLocaleLowerCase('fr')}`] : []),
    ...(page > 1 ? [`page ${page}`] : []),
  ].join(', ')
}
