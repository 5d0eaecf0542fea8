import { kickerOf } from '@/lib/model/article/kickerOf'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Stars } from '../ratings/Stars'
import { Timestamp } from './Timestamp'

/** Articles as dense rows: the day, the headline, the rating. */
export function DatedRows({ articles, level = 3 }: { articles: readonly Article[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <ol className="dated-rows">
      {articles.map(article => (
        <li key={pathOf(article)}>
          <p className="label text-soft">
            <Timestamp instant={article.date} />
          </p>
          <Heading className="card-title">
            <a href={pathOf(article)} className="stretched">
              {tieTitle(article.title)}
            </a>
          </Heading>
          <p className="label text-soft">
            {article.kind === 'review' ? <Stars rating={article.rating} /> : kickerOf(article)}
          </p>
        </li>
      ))}
    </ol>
  )
}
