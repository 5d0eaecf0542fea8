import { formatMean, formatNumber } from '../../format/number'
import { formatList } from '../../grammar/list'
import { BEST_RATING, ratingSentence } from '../rating'

/** What our reviews of one film say together. */
export type FilmRating = {
  /** Every rating that was given, the highest first: half steps from 0 to 5. */
  ratings: readonly number[]
  /**
   * Their arithmetic mean, never rounded: films are compared, sorted and filtered by it. Half steps are exact in
   * binary and the division rounds correctly, so that equal means are equal numbers.
   */
  mean: number
  /** Whether the reviews are so far apart that their mean says what none of them says. */
  isDisputed: boolean
}

/** Stars between the highest and the lowest rating of a film from which on its reviews dispute it. */
const DISPUTE = 1.5

/** What readers are told of a film whose reviews dispute it. */
export const DISPUTED = 'Avis partagés'

/** How rankings of films are ordered, a French sentence: `byRating` in words. */
export const RANKING_RULE =
  'Les films sont classés à la moyenne exacte de nos notes, même quand les avis sont partagés\u202F; à moyenne égale, le plus récent d’abord, puis dans l’ordre alphabétique.'

/**
 * The rating of a film, or null when no review gave one. « Non noté » does not count.
 *
 * @param reviews of one film
 */
export function filmRatingOf(reviews: readonly { rating: number | null }[]): FilmRating | null {
  const ratings = reviews.flatMap(({ rating }) => rating ?? []).sort((a, b) => b - a)
  const [highest, lowest] = [ratings[0], ratings.at(-1)]
  if (highest === undefined || lowest === undefined) return null
  return { ratings, mean: meanOf(ratings), isDisputed: highest - lowest >= DISPUTE }
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** The best rated first, those without a rating last; 0 for films of one mean. */
export function byRating(a: FilmRating | null, b: FilmRating | null): number {
  return (b?.mean ?? -1) - (a?.mean ?? -1)
}

/** The rating of a film in figures: « 3,75 »; « 4,5 / 2 » where the reviews dispute it. */
export function formatFilmRating({ ratings, mean, isDisputed }: FilmRating): string {
  return isDisputed ? ratings.map(formatNumber).join(' / ') : formatMean(mean)
}

/**
 * The rating of a film as read aloud: « 3,75 étoiles sur 5, très bien »; « notes : 4,5 et 2 sur 5, avis partagés »,
 * « notes : 5 ; 4,5 et 2 sur 5, avis partagés » where the reviews dispute it.
 */
export function filmRatingSentence({ ratings, mean, isDisputed }: FilmRating): string {
  if (!isDisputed) return ratingSentence(mean)
  const said = ratings.map(formatNumber)
  // Commas are the signs of decimals there: « 5 ; 4,5 et 2 ».
  const listed = formatList([said.slice(0, -1).join('\u202F; '), ...said.slice(-1)])
  return `notes\u00A0: ${listed} sur ${BEST_RATING}, ${DISPUTED.toLowerCase()}`
}
