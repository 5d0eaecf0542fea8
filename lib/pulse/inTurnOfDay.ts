import { hash } from '../posters/random'

/**
 * The one of some items whose turn it is on a day, null of none. Within as many days as there are items each has its
 * day, and no two days running have the same one; the order is shifted by one from round to round, so that seven items
 * do not stick to the days of the week.
 *
 * @param nameOf what tells an item from the others, for good: the order follows from it, and looks like none
 * @param day counted from any day on
 * @param isTaken whether an item has no turn on this day: the next one has it; where all are taken, none counts as such
 */
export function inTurnOfDay<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  day: number,
  isTaken: (item: T) => boolean = () => false,
): T | null {
  const count = items.length
  if (count === 0) return null
  // Of two items a shifted round would begin with what the last one ended with.
  const shift = count > 2 ? Math.floor(day / count) : 0
  const turn = (((day + shift) % count) + count) % count
  const ordered = items
    .map(item => ({ item, name: nameOf(item), order: hash(nameOf(item)) }))
    .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
  const inOrder = [...ordered.slice(turn), ...ordered.slice(0, turn)].map(({ item }) => item)
  return inOrder.find(item => !isTaken(item)) ?? inOrder[0] ?? null
}
