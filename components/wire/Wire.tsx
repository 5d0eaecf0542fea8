import type { Article } from '@/lib/model/items'
import { WireDays } from './WireDays'
import { WireHead } from './WireHead'

/** How many headlines « Le fil » holds, here and on the home page. */
export const WIRE_LENGTH = 50

/**
 * « Le fil » beside an article where there is room, after it where there is none.
 *
 * @param articles all of them, newest first
 */
export function Wire({ articles }: { articles: readonly Article[] }) {
  const latest = articles.slice(0, WIRE_LENGTH)
  return (
    <aside aria-labelledby="le-fil" className="rail after-article no-print">
      <WireHead count={latest.length} />
      <div className="wire-columns">
        <WireDays articles={latest} />
      </div>
    </aside>
  )
}
