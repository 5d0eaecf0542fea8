import { capitalised } from '@/lib/format/capitalised'
import { formatWeekday } from '@/lib/format/date'
import { formatCount } from '@/lib/format/number'

type Props = {
  /** Today in Paris, as `2026-11-30`. */
  today: string
  reviews: number
  news: number
  films: number
}

/** The day, and how much there is to read. */
export function Dateline({ today, reviews, news, films }: Props) {
  return (
    <p className="dateline label">
      <time dateTime={today}>{capitalised(formatWeekday(today))}</time>
      <span className="text-soft">
        {formatCount(reviews, 'critique')}, {formatCount(news, 'actualité')}, {formatCount(films, 'film')}
      </span>
    </p>
  )
}
