import type { Article } from '@/lib/content/items'
import { isFeature, kickerOf } from '@/lib/content/kickerOf'
import { pathOf } from '@/lib/content/pathsOf'
import { formatClock, formatDay } from '@/lib/format/date'

/** The latest headlines with their hour, by day. */
export function WireDays({ articles }: { articles: readonly Article[] }) {
  return byDay(articles).map(({ day, items }) => (
    <div key={day} className="border-t border-hairline pt-1.5 pb-2">
      <p className="label text-soft">{day}</p>
      <ol>
        {items.map(article => (
          <li key={pathOf(article)} className="wire-item">
            <time dateTime={article.date} className="label">
              {formatClock(article.date)}
            </time>
            <a href={pathOf(article)} className="text-small">
              {isFeature(article) && <span className="text-safelight">{kickerOf(article)} – </span>}
              {article.title}
            </a>
          </li>
        ))}
      </ol>
    </div>
  ))
}

function byDay(articles: readonly Article[]): { day: string; items: Article[] }[] {
  const days: { day: string; items: Article[] }[] = []
  for (const article of articles) {
    const day = formatDay(article.date)
    const last = days.at(-1)
    if (last?.day === day) last.items.push(article)
    else days.push({ day, items: [article] })
  }
  return days
}
