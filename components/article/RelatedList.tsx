import { kickersIn } from '@/lib/model/article/kickerOf'
import type { Related } from '@/lib/model/article/related'
import { takesOf } from '@/lib/model/article/takesOf'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { gridClass } from '../listing/gridClass'
import { SectionTitle } from '../listing/SectionTitle'
import { ArticleCard } from './ArticleCard'

type Props = {
  related: readonly Related[]
  /** The one that is read, whose picture is shown already. */
  article: Article
}

/** What to read next, each item with the reason why it is there. */
export function RelatedList({ related, article: read }: Props) {
  if (related.length === 0) return null
  const articles = related.map(({ article }) => article)
  const takes = takesOf([read, ...articles])
  const kickerOf = kickersIn(articles)
  return (
    <section aria-labelledby="a-lire-aussi" className="after-article no-print">
      <SectionTitle id="a-lire-aussi">À lire aussi</SectionTitle>
      <div className={gridClass(related.length)}>
        {related.map(({ article, reason }) => (
          <ArticleCard
            key={pathOf(article)}
            article={article}
            kicker={kickerOf(article)}
            take={takes.get(article)}
            reason={reason}
          />
        ))}
      </div>
    </section>
  )
}
