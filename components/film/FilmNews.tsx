import { formatNumber } from '@/lib/format/number'
import type { Article } from '@/lib/model/items'
import { DatedRows } from '../article/DatedRows'
import { SectionTitle } from '../listing/SectionTitle'

/** News that stand open, and the fewest that are worth folding. */
const MOST_OPEN = 5
const FEWEST_FOLDED = 2

/** What we published about a film besides reviews, the newest first: the last ones open, all others behind a line. */
export function FilmNews({ news }: { news: readonly Article[] }) {
  if (news.length === 0) return null
  const open = news.length >= MOST_OPEN + FEWEST_FOLDED ? MOST_OPEN : news.length
  return (
    <section>
      <SectionTitle>Actualités du film</SectionTitle>
      <DatedRows articles={news.slice(0, open)} />
      {open < news.length && (
        <details className="fold">
          <summary className="figure-text">Toutes les actualités ({formatNumber(news.length)})</summary>
          <DatedRows articles={news.slice(open)} />
        </details>
      )}
    </section>
  )
}
