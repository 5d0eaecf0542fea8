import type { Milliseconds } from '../clock'
import { epoch } from './instant'
import type { Archive, Article } from './items'
import { nextMidnight } from './paris'

/**
 * Whether readers may know of an article at `now`. An embargo wins over everything: before its
 * instant nothing may exist in any output, whatever `date` says.
 */
export function isPublic(article: Article, now: Milliseconds): boolean {
  return openingOf(article) <= now
}

/** The instant from which readers may know of an article; a draft has none, which is infinitely late. */
export function openingOf({ draft, date, embargo }: Article): Milliseconds {
  if (draft) return Number.POSITIVE_INFINITY
  return Math.max(epoch(date), embargo ? epoch(embargo) : Number.NEGATIVE_INFINITY)
}

/**
 * The one gate: the archive as readers may see it at `now`, without drafts, scheduled and embargoed
 * articles and without references to them. No page, feed or index filters by itself.
 */
export function gate(archive: Archive, now: Milliseconds): Archive {
  const shown = new Map<Article, Article>()
  const open = <A extends Article>(articles: readonly A[]): A[] =>
    articles
      .filter(article => isPublic(article, now))
      .map(article => {
        const copy = { ...article }
        shown.set(article, copy)
        return copy
      })
  const reviews = open(archive.reviews)
  const news = open(archive.news)
  // Copies refer to copies: an original would still lead to what is hidden.
  for (const copy of shown.values()) copy.related = copy.related.flatMap(other => shown.get(other) ?? [])
  return { ...archive, reviews, news }
}

/** The next instant after `now` at which the gate would open for some article, or null. */
export function nextOpening(archive: Archive, now: Milliseconds): Milliseconds | null {
  const instants = [...archive.reviews, ...archive.news]
    .map(openingOf)
    .filter(instant => instant > now && instant < Number.POSITIVE_INFINITY)
  return instants.length > 0 ? Math.min(...instants) : null
}

/**
 * The next instant after `now` at which some page is to look different: the gate opens for an article, or a
 * day begins in Paris, which the home page names.
 */
export function nextEdition(archive: Archive, now: Milliseconds): Milliseconds {
  return Math.min(nextOpening(archive, now) ?? Number.POSITIVE_INFINITY, nextMidnight(now))
}
