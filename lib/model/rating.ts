import { formatMean } from '../format/number'
import { isSingular } from '../grammar/plural'

/** The most stars a film can get. */
export const BEST_RATING = 5

/** The word for a rating, or for the mean of some, as the rating-policy page explains it. */
export function ratingWord(rating: number): string {
  if (rating < 0.5) return 'nul'
  if (rating < 1.5) return 'à fuir'
  if (rating < 2.5) return 'décevant'
  if (rating < 3) return 'moyen'
  if (rating < 3.5) return 'bien'
  if (rating < 4.5) return 'très bien'
  if (rating < 5) return 'remarquable'
  return 'chef-d’œuvre'
}

/** How many stars are drawn for a rating, or for the mean of some: to the quarter. */
export function starsDrawn(rating: number): number {
  return Math.round(rating * 4) / 4
}

/** A rating, or the mean of some, as read aloud: « 3,5 étoiles sur 5, très bien », or « non noté ». */
export function ratingSentence(rating: number | null): string {
  if (rating === null) return 'non noté'
  const stars = `${formatMean(rating)}\u00A0${isSingular(rating, 2) ? 'étoile' : 'étoiles'}`
  return `${stars} sur ${BEST_RATING}, ${ratingWord(rating)}`
}

/** A list of its own with the better rating first, those without one last. */
export function bestFirst<R extends { rating: number | null }>(reviews: readonly R[]): R[] {
  return [...reviews].sort((a, b) => (b.rating ?? -1) - (a.rating ?? -1))
}

/** The reviews that gave a rating, in their order: a list of its own. */
export function rated<R extends { rating: number | null }>(
  reviews: readonly R[],
): (R & { rating: number })[] {
  return reviews.filter((review): review is R & { rating: number } => review.rating !== null)
}
