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
  /** Whether all say the same, so that the mean is everybody's rating: only then it is shown, in stars and a word. */
  isUnanimous: boolean
  /** Whether the reviews are far apart. */
  isDisputed: boolean
  /** Whether some are for the film and some against it. */
  isContest: boolean
}

/** Stars between the highest and the lowest rating of a film from which on its reviews dispute it. */
const DISPUTE = 1.5

/** The lowest rating that speaks for a film: « bien ». */
const FOR = 3

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
  const isDisputed = highest - lowest >= DISPUTE
  return {
    ratings,
    mean: meanOf(ratings),
    isUnanimous: highest === lowest,
    isDisputed,
    isContest: isDisputed && highest >= FOR && lowest < FOR,
  }
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** The best rated first, those without a rating last; 0 for films of one mean. */
export function byRating(a: FilmRating | null, b: FilmRating | null): number {
  return (b?.mean ?? -1) - (a?.mean ?? -1)
}

/** The rating of a film in figures: « 4 »; each of them where its reviews differ, « 4,5 / 2 ». */
export function formatFilmRating({ ratings, mean, isUnanimous }: FilmRating): string {
  return isUnanimous ? formatMean(mean) : ratings.map(formatNumber).join(' / ')
}

/**
 * The ratings of a film whose reviews differ, as a card says them: « Pour 4,5 / Contre 2 » where they are for and
 * against it, « 4,5 / 3 – Avis partagés », « 4 / 3,5 ».
 */
export function formatSides(rating: FilmRating): string {
  if (!rating.isContest) {
    return `${formatFilmRating(rating)}${rating.isDisputed ? ` – ${DISPUTED}` : ''}`
  }
  const { favourable, unfavourable } = sidesOf(rating)
  return `Pour\u00A0${enumerated(favourable)} / Contre\u00A0${enumerated(unfavourable)}`
}

/**
 * The rating of a film as read aloud: « 4 étoiles sur 5, très bien »; « pour : 4,5 sur 5, contre : 2 sur 5 » where
 * reviews are for and against it; « notes : 4 et 3,5 sur 5 » where they only differ.
 */
export function filmRatingSentence(rating: FilmRating): string {
  if (rating.isUnanimous) return ratingSentence(rating.mean)
  if (rating.isContest) {
    const { favourable, unfavourable } = sidesOf(rating)
    const said = (ratings: readonly number[]) => `${enumerated(ratings)} sur ${BEST_RATING}`
    return `pour\u00A0: ${said(favourable)}, contre\u00A0: ${said(unfavourable)}`
  }
  const dispute = rating.isDisputed ? `, ${DISPUTED.toLowerCase()}` : ''
  return `notes\u00A0: ${enumerated(rating.ratings)} sur ${BEST_RATING}${dispute}`
}

function sidesOf({ ratings }: FilmRating): { favourable: number[]; unfavourable: number[] } {
  return {
    favourable: ratings.filter(rating => rating >= FOR),
    unfavourable: ratings.filter(rating => rating < FOR),
  }
}

/** « 5 ; 4,5 et 2 »: commas are the signs of decimals there. */
function enumerated(ratings: readonly number[]): string {
  const said = ratings.map(formatNumber)
  return said.length < 2 ? said.join('') : formatList([said.slice(0, -1).join('\u202F; '), ...said.slice(-1)])
}
