import { formatPartialDay } from '../../format/date'
import { formatList } from '../../grammar/list'
import type { Release } from '../items'

/**
 * Whether a day, month or year has come on `today`. Of a month or year that is running nobody can tell, so it
 * has not.
 *
 * @param date as precise as it is known: `2020-06-19`, `2020-06`, `2020`
 * @param today as `2026-11-21`
 */
export function hasComeOut(date: string, today: string): boolean {
  return date.length === 10 ? date <= today : date < today.slice(0, date.length)
}

/** Whether a release is one for our readers, who are in France; « monde » includes them. */
export function isHere({ country }: { country: string }): boolean {
  return country === 'FR' || country === 'monde'
}

/** What became of an announced release: « annulée », « reportée, annoncée d’abord pour avril 2020 », or null. */
export function formatReleaseChange({
  cancelled,
  movedFrom,
}: Pick<Release, 'cancelled' | 'movedFrom'>): string | null {
  if (cancelled) return 'annulée'
  if (movedFrom.length === 0) return null
  return `reportée, annoncée d’abord pour ${formatList(movedFrom.map(announced))}`
}

function announced(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `le ${formatPartialDay(date)}` : formatPartialDay(date)
}
