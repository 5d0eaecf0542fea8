import { BEST_RATING } from '../rating'

/** How often a rating was given, and its share of all, from 0 to 1. */
export type RatingShare = { rating: number; count: number; share: number }

/** How often each half step of the scale was given, the highest first; empty when no rating was given. */
export function distributionOf(reviews: readonly { rating: number | null }[]): RatingShare[] {
  const counts = new Map<number, number>()
  for (const { rating } of reviews) if (rating !== null) counts.set(rating, (counts.get(rating) ?? 0) + 1)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return []
  return Array.from({ length: 2 * BEST_RATING + 1 }, (_, index) => {
    const rating = BEST_RATING - index / 2
    const count = counts.get(rating) ?? 0
    return { rating, count, share: count / total }
  })
}
