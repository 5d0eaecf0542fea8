import { formatClock, formatDay } from '@/lib/format/date'
import { isFeature, kickerOf } from '@/lib/model/article/kickerOf'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Timestamp } from '../article/Timestamp'

type DayOfNews = [Article, ...Article[]]

/** The latest headlines with their hour, by day. */
export function WireDays({ articles }: { articles: readonly Article[] }) {
  return byDay(articles).map(items => (
    <div key={items[0].date} className="wire-day">
      <p className="label text-soft">
        <Timestamp instant={items[0].date} />
      </p>
      <ol>
        {items.map(article => (
          <li key={pathOf(article)}>
            <time>{formatClock(article.date)}</time>
            <a href={pathOf(article)}>
              {isFeature(article) && <span className="text-safelight">{kickerOf(article)} – </span>}
              {tieTitle(article.title)}
            </a>
          </li>
        ))}
      </ol>
    </div>
  ))
}

function byDay(articles: readonly Article[]): DayOfNews[] {
  const days: DayOfNews[] = []
  for (const article of articles) {
    const last = days.at(-1)
    if (last && formatDay(last[0].date) === formatDay(article.date)) last.push(article)
    else days.push([article])
  }
  return days
}
