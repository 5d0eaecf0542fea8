import { notFound, permanentRedirect } from 'next/navigation'
import type { Catalogue } from '../content/catalogue'

/** Ends a page that has nothing to show: a former address leads to the present one, any other is a 404. */
export function movedOrMissing(catalogue: Catalogue, path: string): never {
  const present = catalogue.moves.get(path)
  if (present) permanentRedirect(present)
  notFound()
}
