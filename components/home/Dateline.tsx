import { capitalised } from '@/lib/format/capitalised'
import { formatDay, formatWeekday } from '@/lib/format/date'
import { formatCount } from '@/lib/format/number'
import { formatList } from '@/lib/grammar/list'
import { publishedOn } from '@/lib/model/article/publication'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { isNew } from '@/lib/pulse/leadOf'

type Props = {
  /** Today in Paris, as `2026-11-30`. */
  today: string
  /** All of them, newest first. */
  articles: readonly Article[]
}

/** The day, and what is new: how much of the last seven days, or since when nothing is. */
export function Dateline({ today, articles }: Props) {
  const [latest] = articles
  const end = articles.findIndex(article => !isNew(article, today))
  const fresh = end === -1 ? articles : articles.slice(0, end)
  const reviews = fresh.filter(({ kind }) => kind === 'review').length
  const news = fresh.length - reviews
  return (
    <p className="dateline label">
      <time dateTime={today}>{capitalised(formatWeekday(today))}</time>
      {latest && (
        <span className="text-soft">
          {fresh.length > 0 ? (
            `Depuis sept jours\u00A0: ${formatList([
              ...(reviews > 0 ? [formatCount(reviews, 'critique')] : []),
              ...(news > 0 ? [formatCount(news, 'actualité')] : []),
            ])}`
          ) : (
            <>
              Dernier article{'\u00A0'}:{' '}
              <a href={pathOf(latest)} className="quiet-link inline-block py-0.5">
                {formatDay(publishedOn(latest))}
              </a>
            </>
          )}
        </span>
      )}
    </p>
  )
}
