import { addToGroup } from '../../text/addToGroup'
import type { Film, Review } from '../items'
import { latestFilmFirst } from '../order'
import { rated } from '../rating'
import { byRating, type FilmRating, filmRatingOf } from './filmRating'

/** A film that our reviews rated, with those that did. */
export type RatedFilm = { film: Film; rating: FilmRating; reviews: readonly Review[] }

/**
 * The films that reviews rated, each once, in the order of the first review of each.
 *
 * @param reviews those of a film keep their order
 */
export function ratedFilms(reviews: readonly Review[]): RatedFilm[] {
  const byFilm = new Map<Film, Review[]>()
  for (const review of rated(reviews)) addToGroup(byFilm, review.film, review)
  return [...byFilm].flatMap(([film, of]) => {
    const rating = filmRatingOf(of)
    return rating ? [{ film, rating, reviews: of }] : []
  })
}

/** The films that reviews rated, each once, in the order that `RANKING_RULE` tells readers. */
export function bestFilms(reviews: readonly Review[]): RatedFilm[] {
  return ratedFilms(reviews).sort((a, b) => byRating(a.rating, b.rating) || latestFilmFirst(a.film, b.film))
}
