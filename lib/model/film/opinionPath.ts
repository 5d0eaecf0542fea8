import { routes } from '../../routes'
import type { Film, Review } from '../items'
import { pathOf } from '../pathOf'

/** Where readers find what we say of a film: the review, the page that sets two face to face, or its own without any. */
export function opinionPath(film: Film, reviews: readonly Review[]): string {
  const [review, ...others] = reviews
  if (!review) return routes.film(film.slug)
  return others.length === 0 ? pathOf(review) : routes.versus(film.slug)
}
