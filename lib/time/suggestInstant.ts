import { Temporal } from 'temporal-polyfill'
import { PARIS } from './clock'
import { weekdayOf } from './day'
import { type InstantFault, instantAt, parseInstant } from './instant'
import { readWrittenDate, readWrittenMonth, type Unread } from './writtenDate'

/** Why a date that is not in our form names no moment for sure. `weekday`: it says a Monday that was a Friday. */
export type DateFault = InstantFault | Unread | 'weekday'

/**
 * A date in the form of another engine, or of everyday life, in ours: what « 28 avril 2023 à 11 h » or
 * `Fri, 28 Apr 2023 09:00:00 GMT` is where `2023-04-28T11:00`, in Paris, is wanted. The moment is always that which
 * was written; what may be another is a fault.
 *
 * @returns `suggestion`: what parseInstant() takes, with its offset only in the hour that the clock of Paris repeats
 */
export function suggestInstant(written: string): { suggestion: string } | { fault: DateFault } {
  const read = readWrittenDate(written)
  if (typeof read === 'string') return { fault: read }
  const { day, time, zone, weekday } = read
  const instant =
    zone === null || time === null
      ? parseInstant(time ? `${day}T${time}` : day)
      : instantIn(zone, `${day}T${time}`)
  if ('fault' in instant) return instant
  if (weekday !== null && weekdayOf(day) !== weekday) return { fault: 'weekday' }
  if (time === null) return { suggestion: day }
  const seconds = instant.instant.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)
  const short = seconds.endsWith(':00') ? seconds.slice(0, -':00'.length) : seconds
  return { suggestion: 'instant' in parseInstant(short) ? short : instant.instant }
}

/**
 * The calendar day in Paris, the month or the year that a text names in another form than `2020-06-19`, `2020-06` or
 * `2020`, in ours.
 */
export function suggestDay(written: string): { suggestion: string } | { fault: DateFault } {
  const month = readWrittenMonth(written)
  if (month) return { suggestion: month }
  const ours = parseInstant(written)
  if ('instant' in ours) return { suggestion: ours.instant.slice(0, 'yyyy-mm-dd'.length) }
  if (ours.fault !== 'form') return ours
  const found = suggestInstant(written)
  return 'suggestion' in found ? { suggestion: found.suggestion.slice(0, 'yyyy-mm-dd'.length) } : found
}

/** @param zone an offset, or a place in small letters: `europe/paris` */
function instantIn(zone: string, local: string): { instant: string } | { fault: InstantFault } {
  let plain: Temporal.PlainDateTime
  try {
    plain = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch {
    return { fault: 'calendar' }
  }
  if (zone === PARIS.toLowerCase()) return parseInstant(local)
  try {
    return { instant: instantAt(plain.toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds) }
  } catch {
    return { fault: 'form' }
  }
}
