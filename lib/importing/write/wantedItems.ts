import type { Order } from '../order'
import type { Plan, PlannedItem } from './plan'

/** The texts that a run brings in: from the one of an id on, at most so many. */
export function wantedItems({ items }: Plan, { from, most }: Pick<Order, 'from' | 'most'>): PlannedItem[] {
  const start = from === null ? 0 : items.findIndex(({ item }) => item.id === from)
  return start === -1 ? [] : items.slice(start, start + most)
}
