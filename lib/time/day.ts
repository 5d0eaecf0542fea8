/** A calendar day as written: `2020-06-19`. */
export type Day = string

/** In a film's own file a date is a day, or only a month or a year. */
export function isDay(date: string): boolean {
  return date.length === 10
}

const MS_PER_DAY = 86_400_000
/** Days from a Wednesday to the next Sunday. */
const WEDNESDAY_TO_SUNDAY = 4

/** The day that comes so many days later. (An agenda asks for tens of thousands: Temporal would take seconds.) */
export function addDays(day: Day, days: number): Day {
  return fromNumber(dayNumber(day) + days)
}

/** The Wednesday that the week of a day begins with: the day on which French cinemas change their films. */
export function weekStart(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + WEDNESDAY_TO_SUNDAY) % 7))
}

/** The day of the week, from 0 for Sunday. (A day without an hour is midnight in UTC: the day itself, wherever it is.) */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay()
}

/** How many days after 1970-01-01 a day is. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / MS_PER_DAY
}

function fromNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
}
