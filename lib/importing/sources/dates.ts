import { Temporal } from 'temporal-polyfill'
import { readWrittenDate } from '../../time/writtenDate'

/**
 * A date of a source, whoever wrote it: an ISO instant with an offset, or a day alone where it says no hour;
 * undefined for what is none, or has two readings.
 *
 * @param zone IANA name or offset, for hours without one
 */
export function dateIn(value: unknown, zone: string): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const read = readWrittenDate(String(value).trim())
  if (typeof read === 'string' || !isDay(read.day)) return undefined
  if (!read.time) return read.day
  if (read.zone) return `${read.day}T${read.time}${read.zone === '+00:00' ? 'Z' : read.zone}`
  return instantAt(read.day, read.time, zone)
}

/** The instant at which the clock of a zone shows a time of a day. */
export function instantAt(day: string, time: string, zone: string): string {
  const plain = Temporal.PlainDateTime.from(`${day}T${time}`)
  return plain.toZonedDateTime(zone).toString({ timeZoneName: 'never', fractionalSecondDigits: 0 })
}

/** Whether the calendar has such a day. */
function isDay(day: string): boolean {
  const moment = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day)
}
