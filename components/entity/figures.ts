import { formatCount, formatNumber } from '@/lib/format/number'
import { agree } from '@/lib/grammar/plural'
import { DISPUTED, type FilmRating, filmRatingOf, formatFilmRating } from '@/lib/model/film/filmRating'
import { BEST_RATING, rated } from '@/lib/model/rating'
import type { Figure } from './EntityPage'

/** A count as a figure of a page, its noun in the right number; null for none. */
export function countFigure(count: number, noun: string, plural?: string): Figure | null {
  return count === 0 ? null : { value: formatNumber(count), label: agree(count, noun, plural) }
}

/** A review, as far as its rating goes. */
type Rated = { film: object; rating: number | null }

/**
 * The mean of the ratings given, as a figure of a page; where they are all of one film, its rating as everywhere else.
 * Null when none was given.
 */
export function ratingFigure(reviews: readonly Rated[]): Figure | null {
  const given = rated(reviews)
  const all = filmRatingOf(given)
  if (!all) return null
  const isOneFilm = given.every(({ film }) => film === given[0]?.film)
  return {
    value: isOneFilm ? formatFilmRating(all) : formatNumber(all.mean),
    label: `sur ${BEST_RATING}, ${sourceOf(given.length, isOneFilm ? all : null)}`,
  }
}

function sourceOf(count: number, ofOneFilm: FilmRating | null): string {
  if (count === 1) return 'notre seule note'
  if (ofOneFilm?.isContest) return 'pour et contre'
  if (ofOneFilm?.isDisputed) return DISPUTED.toLowerCase()
  return `${ofOneFilm && !ofOneFilm.isUnanimous ? 'notes' : 'moyenne'} de ${formatCount(count, 'critique')}`
}

/** The span of years of some films as a figure of a page; null for a single one. */
export function yearsFigure(films: readonly { year: number }[]): Figure | null {
  if (films.length < 2) return null
  const years = films.map(({ year }) => year)
  return { value: `${Math.min(...years)}–${Math.max(...years)}`, label: 'du premier au dernier' }
}
