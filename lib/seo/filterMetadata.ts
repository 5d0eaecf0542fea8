import type { Metadata } from 'next'
import { findIn } from '../filters/findIn'
import { isIndexable } from '../filters/isIndexable'
import type { Space } from '../filters/space'
import { hrefOf, type State } from '../filters/state'
import { wordsOf } from '../filters/wordsOf'
import { pageMetadata } from './pageMetadata'

/** The metadata of a filtered page; all but a few are for readers alone. */
export function filterMetadata<T>(space: Space<T>, state: State, what: string): Metadata {
  const words = wordsOf(space, state)
  const found = findIn(space, state).items.length
  return pageMetadata({
    title: words ? `${what}\u00A0: ${words}` : what,
    description: `${what} de Photogramme${words && `, ${words}`}\u00A0: notes, durées, années, plateformes et pays, à combiner et à trier.`,
    path: hrefOf(space, state),
    noindex: !isIndexable(space, state, found),
  })
}
