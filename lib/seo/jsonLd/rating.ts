import type { AggregateRatingLeaf, RatingLeaf } from 'schema-dts'
import { filmRatingOf } from '../../model/film/filmRating'
import type { Review } from '../../model/items'
import { BEST_RATING } from '../../model/rating'

/** The two ends of our scale: Google assumes 1 for the lowest when it is not said. */
const SCALE = { bestRating: BEST_RATING, worstRating: 0 }

/** The stars that one review gives, on our scale. */
export function ratingThing(stars: number): RatingLeaf {
  return { '@type': 'Rating', ratingValue: stars, ...SCALE }
}

/**
 * The mean of the stars that reviews of one film give, not rounded. Of one review it would say what the review says;
 * so it is undefined for fewer than two with stars. Where
 * they dispute the film, readers are shown each, and search engines, which know one number, this. Stars of other sites never come in:
 * https://developers.google.com/search/docs/appearance/structured-data/review-snippet#guidelines
 *
 * @param reviews of one film, all on the page
 */
export function aggregateRating(reviews: readonly Review[]): AggregateRatingLeaf | undefined {
  const rating = filmRatingOf(reviews)
  if (rating === null || rating.ratings.length < 2) return undefined
  return {
    '@type': 'AggregateRating',
    ratingValue: rating.mean,
    ...SCALE,
    ratingCount: rating.ratings.length,
    reviewCount: reviews.length,
  }
}
