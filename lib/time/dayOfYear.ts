import { addDays, type Day } from './day'

/** A day of no year in particular, month first: `11-30`, `02-29`. */
export type DayOfYear = string

/** A year that has every day that a year can have. */
const LEAP = '2024'

/** All 366 of them, 29 February among them, in order. */
export const DAYS_OF_YEAR: readonly DayOfYear[] = Array.from({ length: 366 }, (_, index) =>
  dayOfYearOf(addDays(`${LEAP}-01-01`, index)),
)

/** The day of the year of a calendar day. */
export function dayOfYearOf(day: Day): DayOfYear {
  return day.slice('2026-'.length)
}

/** The day of the year that an address names, null for what is none: `02-30`, `11-3`. */
export function dayOfYearNamed(written: string): DayOfYear | null {
  return DAYS_OF_YEAR.includes(written) ? written : null
}

/** A calendar day on which a day of the year falls, in a year that has them all. */
export function inLeapYear(day: DayOfYear): Day {
  return `${LEAP}-${day}`
}

/** The day of the year that comes so many days later, or earlier; the year is a ring of 366. */
export function addInRing(day: DayOfYear, steps: number): DayOfYear {
  const count = DAYS_OF_YEAR.length
  const index = DAYS_OF_YEAR.indexOf(day) + steps
  return DAYS_OF_YEAR[((index % count) + count) % count] ?? day
}
