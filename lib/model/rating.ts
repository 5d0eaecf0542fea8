import { formatCount } from '../format/number'

/** The most stars a film can get. */
export const BEST_RATING = 5

/** The word for each half step of the scale, as the rating-policy page explains it. */
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

/** A rating as read aloud: « 3,5 étoiles sur 5, très bien », or « non noté ». */
export function ratingSentence(rating: number | null): string {
  if (rating === null) return 'non noté'
  return `${formatCount(rating, 'étoile')} sur ${BEST_RATING}, ${ratingWord(rating)}`
}

/** The plain mean of the ratings given, or null when none was. « Non noté » does not count. */
export function averageRating(reviews: readonly { rating: number | null }[]): number | null {
  const ratings = reviews.map(({ rating }) => rating).filter(rating => rating !== null)
  if (ratings.length === 0) return null
  return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
}

/** The mean in half stars, as it is drawn; null when no rating was given. */
export function averageStars(reviews: readonly { rating: number | null }[]): number | null {
  const average = averageRating(reviews)
  return average === null ? null : Math.round(average * 2) / 2
}

/** The reviews that gave a rating, in their order: a list of its own. */
export function rated<R extends { rating: number | null }>(reviews: readonly R[]): R[] {
  return reviews.filter(({ rating }) => rating !== null)
}

/** The reviews that gave a rating, the best first; equal ratings keep their order. */
export function bestRated<R extends { rating: number | null }>(reviews: readonly R[]): R[] {
  return rated(reviews).sort((a, b) => (b.rating ?? 0) - (a.rating ?? 0))
}
