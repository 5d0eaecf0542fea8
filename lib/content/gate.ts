import type { Milliseconds } from '../clock'
import { epoch } from './instant'
import type { Archive, Article } from './items'
import { nextMidnight } from './paris'

/** Who looks: readers, or editors in development and on a preview, who see drafts too. */
export type View = { drafts: boolean }

export const READERS: View = { drafts: false }

/**
 * The instant from which an article is shown, null for never. An embargo wins over everything: before its
 * instant nothing may exist in any output, whatever `date` and `draft` say. A draft has no other date.
 */
export function opensAt(article: Article, { drafts }: View): Milliseconds | null {
  const embargo = article.embargo ? epoch(article.embargo) : Number.NEGATIVE_INFINITY
  if (article.draft) return drafts ? embargo : null
  return Math.max(epoch(article.date), embargo)
}

/** The instant from which readers may know of an article; infinitely late for a draft. */
export function openingOf(article: Article): Milliseconds {
  return opensAt(article, READERS) ?? Number.POSITIVE_INFINITY
}

/** Whether an article is shown at `now`. */
export function isPublic(article: Article, now: Milliseconds, view: View = READERS): boolean {
  const opening = opensAt(article, view)
  return opening !== null && opening <= now
}

/**
 * The one gate: the archive as it may be seen at `now`, without drafts, scheduled and embargoed
 * articles and without references to them. No page, feed or index filters by itself.
 */
export function gate(archive: Archive, now: Milliseconds, view: View = READERS): Archive {
  const shown = new Map<Article, Article>()
  const open = <A extends Article>(articles: readonly A[]): A[] =>
    articles
      .filter(article => isPublic(article, now, view))
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
export function nextOpening(archive: Archive, now: Milliseconds, view: View = READERS): Milliseconds | null {
  const instants = [...archive.reviews, ...archive.news]
    .map(article => opensAt(article, view))
    .filter((opening): opening is Milliseconds => opening !== null && opening > now)
  return instants.length > 0 ? Math.min(...instants) : null
}

/**
 * The next instant after `now` at which some page is to look different: the gate opens for an article, or a
 * day begins in Paris, which the home page names.
 */
export function nextEdition(archive: Archive, now: Milliseconds): Milliseconds {
  return Math.min(nextOpening(archive, now) ?? Number.POSITIVE_INFINITY, nextMidnight(now))
}
