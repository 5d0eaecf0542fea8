import type { Related } from '@/lib/model/article/related'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { RATING_POLICY } from '@/lib/site'
import { gridClass } from '../listing/gridClass'
import { SectionTitle } from '../listing/SectionTitle'
import { ArticleCard } from './ArticleCard'

const POLICY = { href: routes.page(RATING_POLICY), name: 'Notre barème' }

/** What to read next, each item with the reason why it is there. */
export function RelatedList({ related }: { related: readonly Related[] }) {
  if (related.length === 0) return null
  const hasNotes = related.some(({ article }) => article.kind === 'review')
  return (
    <section aria-labelledby="a-lire-aussi" className="after-article no-print">
      <SectionTitle id="a-lire-aussi" more={hasNotes ? POLICY : undefined}>
        À lire aussi
      </SectionTitle>
      <div className={gridClass(related.length)}>
        {related.map(({ article, reason }) => (
          <ArticleCard key={pathOf(article)} article={article} reason={reason} />
        ))}
      </div>
    </section>
  )
}
