import { Temporal } from 'temporal-polyfill'
import { type Milliseconds, PARIS } from './clock'
import { addDays, weekStart } from './day'

/** The calendar day in Paris at `now`, as `2026-11-21`. */
export function parisDay(now: Milliseconds): string {
  return zoned(now).toPlainDate().toString()
}

/** The first instant of the next day in Paris: 23 or 25 hours away when the clocks change. */
export function nextMidnight(now: Milliseconds): Milliseconds {
  return zoned(now).toPlainDate().add({ days: 1 }).toZonedDateTime(PARIS).epochMilliseconds
}

/**
 * The week of releases that `day` belongs to: cinemas change their programme on Wednesdays.
 *
 * @param day as `2026-11-21`
 * @returns seven days as `2026-11-18`, Wednesday to Tuesday
 */
export function releaseWeekOf(day: string): string[] {
  const first = weekStart(day)
  return Array.from({ length: 7 }, (_, index) => addDays(first, index))
}

function zoned(now: Milliseconds): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(PARIS)
}
