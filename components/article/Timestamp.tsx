import { formatDay, formatDayAndHour, formatInstant } from '@/lib/format/date'

type Props = {
  instant: string
  hour?: boolean
  /** Whether the zone is named here, and not with a later hour of the line. */
  zone?: boolean
}

/**
 * A stored instant, as it is for machines: browser/sinceVisit.ts compares it. Readers see the hour and zone in
 * articles, the day alone in lists.
 */
export function Timestamp({ instant, hour = false, zone = hour }: Props) {
  return hour ? (
    <time dateTime={instant}>{zone ? formatInstant(instant) : formatDayAndHour(instant)}</time>
  ) : (
    <time dateTime={instant}>{formatDay(instant)}</time>
  )
}
