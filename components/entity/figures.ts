import { formatCount, formatNumber } from '@/lib/format/number'
import { averageRating, BEST_RATING, rated } from '@/lib/model/rating'
import type { Figure } from './EntityPage'

/** A count as a figure of a page, its noun in the right number; null for none. */
export function countFigure(count: number, noun: string, plural = `${noun}s`): Figure | null {
  return count === 0 ? null : { value: formatNumber(count), label: count < 2 ? noun : plural }
}

/** The mean of the ratings given, as a figure of a page; null when none was. */
export function ratingFigure(reviews: readonly { rating: number | null }[]): Figure | null {
  const average = averageRating(reviews)
  if (average === null) return null
  const given = rated(reviews).length
  return {
    isRating: true,
    value: formatNumber(average),
    label: `sur ${BEST_RATING}, ${given === 1 ? 'notre seule note' : `moyenne de ${formatCount(given, 'critique')}`}`,
  }
}

/** The span of years of some films as a figure of a page; null for a single one. */
export function yearsFigure(films: readonly { year: number }[]): Figure | null {
  if (films.length < 2) return null
  const years = films.map(({ year }) => year)
  return { value: `${Math.min(...years)}–${Math.max(...years)}`, label: 'du premier au dernier' }
}
