import type { Metadata } from 'next'
import { describeState } from '../filters/describeState'
import { filterEntries } from '../filters/filterEntries'
import { isIndexable } from '../filters/isIndexable'
import { FACET_NAMES } from '../filters/labelOf'
import type { Space } from '../filters/space'
import { type FilterState, hrefOf } from '../filters/state'
import { formatList } from '../grammar/list'
import { pluralOf } from '../grammar/plural'
import { pageMetadata } from './pageMetadata'

/** The metadata of a filtered page; all but a few are for readers alone. */
export function filterMetadata<T>(space: Space<T>, state: FilterState, what: string): Promise<Metadata> {
  const words = describeState(space, state)
  const found = filterEntries(space.entries, state.criteria).items.length
  const facets = formatList(space.facets.map(facet => pluralOf(FACET_NAMES[facet].toLocaleLowerCase('fr'))))
  return pageMetadata({
    title: words ? `${what}\u00A0: ${words}` : what,
    description: `${what} sur Photogramme${words && ` (${words})`}\u00A0: ${facets}, à combiner et à trier.`,
    path: hrefOf(space, state),
    noindex: !isIndexable(space, state, found),
  })
}
