import { formatDay, formatInstant } from '@/lib/format/date'

/**
 * A stored instant as a machine-readable date that says what readers see: the hour and zone in articles, the day
 * alone in lists. Instants are stored in the time of Paris, so that their first ten characters are its day.
 */
export function Timestamp({ instant, hour = false }: { instant: string; hour?: boolean }) {
  return hour ? (
    <time dateTime={instant}>{formatInstant(instant)}</time>
  ) : (
    <time dateTime={instant.slice(0, 10)}>{formatDay(instant)}</time>
  )
}
