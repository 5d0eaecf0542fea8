import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import { formatList } from '@/lib/grammar/list'
import { formatFilmRating } from '@/lib/model/film/filmRating'
import { bestFilms } from '@/lib/model/film/ratedFilms'
import type { Film } from '@/lib/model/items'
import { BEST_RATING } from '@/lib/model/rating'

/** Titles that stand beside the name of what holds them. */
const MOST_NAMED = 3

/** Of some films the best rated with its rating, a French sentence; of films without a rating the first titles. */
export function bestOf(catalogue: Catalogue, films: readonly Film[]): string {
  const [best] = bestFilms(catalogue.reviewsOf(films))
  if (!best) return titlesOf(films)
  const figures = `${best.film.title}, ${formatFilmRating(best.rating)} sur ${BEST_RATING}`
  return `${films.length > 1 ? 'Le mieux noté\u00A0: ' : ''}${figures}`
}

/** The first titles of some films: « Balle perdue 3, Sentinelle et AKA ». */
export function titlesOf(films: readonly Film[]): string {
  return formatList(films.slice(0, MOST_NAMED).map(({ title }) => title))
}
