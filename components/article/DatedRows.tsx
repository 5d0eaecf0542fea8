import type { ReactNode } from 'react'
import { kickersIn } from '@/lib/model/article/kickerOf'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Stars } from '../ratings/Stars'
import { Timestamp } from './Timestamp'

type Props<A extends Article> = {
  articles: readonly A[]
  level?: 2 | 3
  /** What stands below the headline. */
  textOf?: (article: A) => ReactNode
}

/** Articles as dense rows: the day, the headline, the rating, and a text where there is one. */
export function DatedRows<A extends Article>({ articles, level = 3, textOf }: Props<A>) {
  const Heading = `h${level}` as const
  const kickerOf = kickersIn(articles)
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
          {textOf && <p className="card-text text-small">{textOf(article)}</p>}
        </li>
      ))}
    </ol>
  )
}
