import { railLength } from '@/lib/model/article/railLength'
import { wireOf } from '@/lib/model/article/wire'
import type { Article } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { WireGroups } from './WireGroups'

/** Headlines that a phone shows before the way to all of them. */
export const WIRE_ON_PHONES = 5

type Props = {
  article: Article
  /** All of them, newest first. */
  articles: readonly Article[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** « Le fil » beside an article where there is room, and no longer than it; after it where there is none. */
export function Wire({ article, articles, today }: Props) {
  const latest = articles.slice(0, railLength(article, articles))
  return (
    <aside aria-labelledby="le-fil" className="rail after-article no-print">
      <div className="rule-heavy pt-2 pb-2">
        <h2 id="le-fil" className="text-title">
          Le fil
        </h2>
      </div>
      <WireGroups groups={wireOf(latest, today)} onPhones={WIRE_ON_PHONES} />
      <WholeWire />
    </aside>
  )
}

/** The way from some headlines to all of the wire. */
export function WholeWire() {
  return (
    <p className="label rule pt-2">
      <a href={routes.wire()} className="text-link inline-block py-1">
        Tout le fil <span aria-hidden="true">→</span>
      </a>
    </p>
  )
}
