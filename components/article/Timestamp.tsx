import { formatDay, formatDayAndHour, formatInstant } from '@/lib/format/date'

type Props = {
  instant: string
  hour?: boolean
  /** Whether the zone is named here, and not with a later hour of the line. */
  zone?: boolean
}

/**
 * A stored instant as a machine-readable date that says what readers see: the hour and zone in articles, the day
 * alone in lists. Instants are stored in the time of Paris, so that their first ten characters are its day.
 */
export function Timestamp({ instant, hour = false, zone = hour }: Props) {
  return hour ? (
    <time dateTime={instant}>{zone ? formatInstant(instant) : formatDayAndHour(instant)}</time>
  ) : (
    <time dateTime={instant.slice(0, 10)}>{formatDay(instant)}</time>
  )
}
