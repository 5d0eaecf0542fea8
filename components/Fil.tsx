import type { Article } from '@/lib/content/items'
import { pathOf } from '@/lib/content/pathsOf'
import { formatClock, formatDay } from '@/lib/format/date'

/** « Le fil »: the latest headlines with their hour, by day. */
export function Fil({ articles }: { articles: readonly Article[] }) {
  return (
    <aside aria-labelledby="le-fil" className="no-print">
      <div className="flex items-baseline justify-between border-t-3 border-ink pt-2 pb-2">
        <h2 id="le-fil" className="text-title">
          Le fil
        </h2>
        <p className="label text-soft">
          {articles.length} {articles.length > 1 ? 'titres' : 'titre'}
        </p>
      </div>
      {byDay(articles).map(({ day, items }) => (
        <section key={day} aria-label={day} className="border-t border-hairline py-2">
          <p className="label text-soft">{day}</p>
          <ol>
            {items.map(article => (
              <li key={pathOf(article)} className="flex gap-3 py-1">
                <time dateTime={article.date} className="label pt-1 text-safelight">
                  {formatClock(article.date)}
                </time>
                <a href={pathOf(article)} className="text-small">
                  {article.title}
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </aside>
  )
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
