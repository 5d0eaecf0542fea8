import { formatDay, formatInstant } from '@/lib/format/date'

/** A stored instant as a machine-readable date: with the hour and zone in articles, the day alone in lists. */
export function Timestamp({ instant, hour = false }: { instant: string; hour?: boolean }) {
  return <time dateTime={instant}>{hour ? formatInstant(instant) : formatDay(instant)}</time>
}
