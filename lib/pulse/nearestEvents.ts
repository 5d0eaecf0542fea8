import { addInRing, DAYS_OF_YEAR, type DayOfYear } from '../time/dayOfYear'
import { type DayRecord, isEventful } from './ephemeris'

/** The nearest days before and after one on which something happened; null where no other day has anything. */
export function nearestEvents(
  ephemeris: ReadonlyMap<DayOfYear, DayRecord>,
  day: DayOfYear,
): { before: DayOfYear | null; after: DayOfYear | null } {
  const nearest = (step: 1 | -1) => {
    for (let distance = 1; distance < DAYS_OF_YEAR.length; distance += 1) {
      const other = addInRing(day, step * distance)
      const record = ephemeris.get(other)
      if (record && isEventful(record)) return other
    }
    return null
  }
  return { before: nearest(-1), after: nearest(1) }
}
