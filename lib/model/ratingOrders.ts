import { bestFilms, type RatedFilm, ratedFilms } from './film/ratedFilms'
import type { Review } from './items'
import { byName, latestFilmFirst } from './order'
import { pageBehind } from './paginate'

/** The orders of the table of all rated films, by the end of their address; the first has none. */
export const RATING_ORDERS = [
  { slug: '', label: 'Date', title: 'de la plus récente à la plus ancienne' },
  { slug: 'par-note', label: 'Note', title: 'de la meilleure à la moins bonne' },
  { slug: 'par-film', label: 'Film', title: 'par titre de film' },
  { slug: 'par-annee', label: 'Année du film', title: 'par année de film' },
] as const

export type RatingOrder = (typeof RATING_ORDERS)[number]['slug']

/** A page of the table of all rated films, from 1, in one of its orders. */
export type RatingView = { order: RatingOrder; page: number }

/**
 * What an address below `/nos-notes` names: `par-film`, `page/2`, `par-film/page/2`; null for anything else.
 *
 * @param segments the parts of the address behind `/nos-notes`
 */
export function readRatingView(segments: readonly string[]): RatingView | null {
  if (segments.length === 0) return null
  const { slug: order } =
    RATING_ORDERS.find(({ slug }) => slug !== '' && slug === segments[0]) ?? RATING_ORDERS[0]
  const page = pageBehind(order === '' ? segments : segments.slice(1))
  return Number.isNaN(page) ? null : { order, page }
}

/**
 * The films that reviews rated, each once, in one of the orders.
 *
 * @param reviews newest first, which decides among equals
 */
export function ratedInOrder(reviews: readonly Review[], order: RatingOrder): RatedFilm[] {
  switch (order) {
    case '':
      return ratedFilms(reviews)
    case 'par-note':
      return bestFilms(reviews)
    case 'par-film':
      return ratedFilms(reviews).sort(
        (a, b) => byName(a.film.title, b.film.title) || a.film.year - b.film.year,
      )
    case 'par-annee':
      return ratedFilms(reviews).sort((a, b) => latestFilmFirst(a.film, b.film))
  }
}
