import { routes } from '../../routes'
import type { Film, Review } from '../items'
import { pathOf } from '../pathOf'

/** Where readers find what we say of a film: the review, or the page of the film where there are several, or none. */
export function opinionPath(film: Film, reviews: readonly Review[]): string {
  const [review, ...others] = reviews
  return review && others.length === 0 ? pathOf(review) : routes.film(film.slug)
}
