import { averageRating, BEST_RATING, rated } from '@/lib/model/rating'
import { formatCount, formatNumber } from '@/lib/format/number'
import type { Figure } from './entity/EntityPage'

/** The mean of the notes given, as a figure of a page; null when none was. */
export function noteFigure(reviews: readonly { rating: number | null }[]): Figure | null {
  const note = averageRating(reviews)
  if (note === null) return null
  const given = rated(reviews).length
  return {
    isNote: true,
    value: formatNumber(note),
    label: `sur ${BEST_RATING}, ${given === 1 ? 'notre seule note' : `moyenne de ${formatCount(given, 'critique')}`}`,
  }
}
