import type { ReactNode } from 'react'
import { hasSpoilers } from '@/lib/model/article/hasSpoilers'
import type { Article } from '@/lib/model/items'

/**
 * What an article is, and whether it gives a film away: said of a review in either case, since that is what readers
 * ask of it; of news only where something is closed. Once the reader has opened that, the page is quiet about it.
 */
export function Kicker({ article, children }: { article: Article; children: ReactNode }) {
  const isClosed = hasSpoilers(article)
  return (
    <p className="label text-safelight">
      {children}
      {isClosed && <span className="closed-spoilers"> – révélations fermées</span>}
      {!isClosed && article.kind === 'review' && ' sans révélation'}
    </p>
  )
}
