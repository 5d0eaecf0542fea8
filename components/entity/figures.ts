import { formatNumber } from '@/lib/format/number'
import type { Figure } from './EntityPage'

/** A count as a figure of a page, its noun in the right number; null for none. */
export function countFigure(count: number, noun: string, plural = `${noun}s`): Figure | null {
  return count === 0 ? null : { value: formatNumber(count), label: count < 2 ? noun : plural }
}
