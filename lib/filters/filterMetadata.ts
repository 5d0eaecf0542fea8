import type { Metadata } from 'next'
import { pageMetadata } from '../seo/pageMetadata'
import { findIn } from './findIn'
import { isIndexable } from './isIndexable'
import type { Space } from './space'
import { hrefOf, type State } from './state'
import { wordsOf } from './wordsOf'

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
