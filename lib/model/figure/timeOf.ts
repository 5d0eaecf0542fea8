import { formatDays, formatPartialDay } from '../../format/date'
import type { Figure } from '../items'

/** The day or the time of a figure: « 28 août 2024 », « du 5 au 9 juin 2024 »; null where nobody says. */
export function timeOf({ date, period }: Pick<Figure, 'date' | 'period'>): string | null {
  if (period) {
    const { from, to } = period
    return from.length === 10 && to.length === 10
      ? formatDays(from, to)
      : `${formatPartialDay(from)} – ${formatPartialDay(to)}`
  }
  return date ? formatPartialDay(date) : null
}
