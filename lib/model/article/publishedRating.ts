import type { Review } from '../items'

/**
 * The note of a review as it was first published, on a scale that is not ours: « D+ sur l’échelle A+ à F, telle que
 * publiée »; null where it has none.
 */
export function publishedRating({ ratingAsPublished }: Pick<Review, 'ratingAsPublished'>): string | null {
  if (!ratingAsPublished) return null
  const { value, scale } = ratingAsPublished
  return `${value}${scale ? ` sur l’échelle ${scale}` : ''}, telle que publiée`
}
