import type { Article } from '@/lib/content/items'
import { WireDays } from './WireDays'
import { WireHead } from './WireHead'

/** « Le fil » beside an article where there is room, after it where there is none. */
export function Fil({ articles }: { articles: readonly Article[] }) {
  return (
    <aside aria-labelledby="le-fil" className="rail after-article no-print">
      <WireHead count={articles.length} />
      <div className="wire-columns">
        <WireDays articles={articles} />
      </div>
    </aside>
  )
}
