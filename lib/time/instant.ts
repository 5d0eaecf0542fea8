import { Temporal } from 'temporal-polyfill'
import { type Milliseconds, PARIS } from './clock'

/** ISO 8601 as engines print it: with fractions of a second, which we do not keep, and a blank before the offset. */
const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:(?:T| +)(\d{1,2}:\d{2}(?::[0-5]\d)?)(?:(?<=:\d\d:\d\d)[.,]\d{1,9})?)?(?: ?(Z|[+-]\d{2}(?::?\d{2})?))?$/i

/** Why an instant as written is none: not of the form, not in the calendar, or skipped or doubled by the clock of Paris. */
export type InstantFault = 'form' | 'calendar' | 'gap' | 'overlap'

/**
 * An instant as editors write it, in the stored form: ISO 8601 with the offset of Paris at that moment
 * (`2020-06-19T09:00:00+02:00`), to the second. Without an offset the time is that of Paris; a bare date is its midnight.
 *
 * An hour that the clock change skips (`gap`) or repeats (`overlap`) is refused, not guessed.
 */
export function parseInstant(written: string): { instant: string } | { fault: InstantFault } {
  const match = WRITTEN.exec(written.trim())
  if (!match) return { fault: 'form' }
  const [, day, time = '00:00', offset = ''] = match
  const clock = time.padStart(time.length === 4 || time.length === 7 ? time.length + 1 : time.length, '0')
  try {
    const plain = Temporal.PlainDateTime.from(`${day}T${clock}`, { overflow: 'reject' })
    if (offset)
      return { instant: stored(Temporal.Instant.from(`${day}T${clock}${offset}`).toZonedDateTimeISO(PARIS)) }
    const earlier = plain.toZonedDateTime(PARIS, { disambiguation: 'earlier' })
    const later = plain.toZonedDateTime(PARIS, { disambiguation: 'later' })
    if (Temporal.ZonedDateTime.compare(earlier, later) === 0) return { instant: stored(earlier) }
    return { fault: earlier.toPlainDateTime().equals(plain) ? 'overlap' : 'gap' }
  } catch {
    return { fault: 'calendar' }
  }
}

/** An archive is sorted by its instants, and looked through for those to come, after every edit. */
const epochs = new Map<string, Milliseconds>()
const MOST_EPOCHS = 50_000

/** Milliseconds of a stored instant: the one form that Date.parse() reads as Temporal does, fifty times faster. */
export function epoch(instant: string): Milliseconds {
  const known = epochs.get(instant)
  if (known !== undefined) return known
  const milliseconds = Date.parse(instant)
  if (epochs.size >= MOST_EPOCHS) epochs.clear()
  epochs.set(instant, milliseconds)
  return milliseconds
}

/** The stored form of a moment: with the offset of Paris at that moment, to the second. */
export function instantAt(moment: Milliseconds): string {
  return stored(Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(PARIS))
}

function stored(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 })
}
