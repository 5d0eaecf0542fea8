import type { Release } from '../model/items'
import { formatPartialDay } from './date'
import { formatList } from './list'

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
