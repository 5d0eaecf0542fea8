import { EXPIRED } from '../model/contentTypes'
import type { Archive, Article, Withdrawal } from '../model/items'
import { pathOf } from '../model/pathOf'
import type { Milliseconds } from '../time/clock'
import { epoch } from '../time/instant'
import { nextMidnight } from '../time/paris'
import { atOnce, type Steps } from '../turns/steps'
import { shownFigures } from './shownFigures'

/**
 * Who looks: readers, or editors in development and on a preview, who see drafts too. `upcoming`: whoever takes all of
 * the site elsewhere, with what has not appeared yet; what is gone stays gone.
 */
export type View = { drafts: boolean; upcoming?: boolean }

const READERS: View = { drafts: false }

/** What decides when an article is shown, in the catalogue as in its file. */
export type Schedule = Pick<Article, 'draft' | 'date' | 'embargo' | 'expires'>

/**
 * The instant from which an article is shown, null for never. An embargo wins over everything: before its
 * instant nothing may exist in any output, whatever `date` and `draft` say. A draft has no other date.
 */
function opensAt(article: Schedule, { drafts, upcoming }: View): Milliseconds | null {
  if (upcoming) return !article.draft || drafts ? Number.NEGATIVE_INFINITY : null
  const embargo = article.embargo ? epoch(article.embargo) : Number.NEGATIVE_INFINITY
  if (article.draft) return drafts ? embargo : null
  return Math.max(epoch(article.date), embargo)
}

/** The instant from which an article is gone again, whoever looks; infinitely late for one that stays. */
export function closingOf({ expires }: Schedule): Milliseconds {
  return expires ? epoch(expires) : Number.POSITIVE_INFINITY
}

/** The instant from which readers may know of an article; infinitely late for a draft. */
export function openingOf(article: Schedule): Milliseconds {
  return opensAt(article, READERS) ?? Number.POSITIVE_INFINITY
}

/** Whether an article is shown at `now`. */
function isPublic(article: Article, now: Milliseconds, view: View): boolean {
  const opening = opensAt(article, view)
  return opening !== null && opening <= now && now < closingOf(article)
}

/**
 * The one gate: the archive as it may be seen at `now`, without drafts, scheduled, embargoed and expired
 * articles and without references to them. No page, feed or index filters by itself.
 */
export function gate(archive: Archive, now: Milliseconds, view: View = READERS): Archive {
  return atOnce(gateInSteps(archive, now, view))
}

/** The same, in steps. */
export function* gateInSteps(archive: Archive, now: Milliseconds, view: View = READERS): Steps<Archive> {
  const { films, people, platforms, sagas, guides, authors, pages, withdrawals } = archive
  const shown = new Map<Article, Article>()
  for (const article of archive.articles) {
    if (isPublic(article, now, view)) shown.set(article, { ...article })
    yield
  }
  // Copies refer to copies: an original would still lead to what is hidden.
  for (const copy of shown.values()) {
    copy.related = copy.related.flatMap(other => shown.get(other) ?? [])
    yield
  }
  // List by list: one that is new passes only once somebody has looked whether anything in it is ever hidden.
  return {
    articles: [...shown.values()],
    films,
    people,
    platforms,
    sagas,
    guides,
    figures: yield* shownFigures(archive, article => shown.has(article)),
    authors,
    pages,
    withdrawals: [...withdrawals, ...expiryNotices(archive, now)],
  }
}

/**
 * What stands at the addresses of all expired articles: one notice for all of them, so that it can tell nothing
 * of any. Addresses that never were public get none: they are unknown, like those of a draft.
 */
function expiryNotices({ articles }: Archive, now: Milliseconds): Withdrawal[] {
  const expired = articles.filter(article => closingOf(article) <= now && !article.draft)
  if (expired.length === 0) return []
  const addresses = expired.flatMap(article => [
    ...[article.slug, ...article.aliases].map(slug => pathOf({ ...article, slug })),
    ...article.formerPaths,
  ])
  return [{ ...EXPIRY_NOTICE, addresses }]
}

const EXPIRY_NOTICE = {
  slug: EXPIRED,
  title: 'Cet article n’est plus en ligne',
  reason: 'Il ne devait l’être que pour un temps, et ce temps est passé.',
  date: null,
}

/** The next instant after `now` at which the gate would open or close for some article, or null. */
export function nextChange(archive: Archive, now: Milliseconds, view: View = READERS): Milliseconds | null {
  let next = Number.POSITIVE_INFINITY
  for (const article of archive.articles) {
    const opening = opensAt(article, view)
    if (opening === null) continue
    for (const instant of [opening, closingOf(article)]) if (instant > now && instant < next) next = instant
  }
  return Number.isFinite(next) ? next : null
}

/**
 * The next instant after `now` at which some page is to look different: the gate opens or closes for an
 * article, or a day begins in Paris, which the home page names.
 */
export function nextEdition(archive: Archive, now: Milliseconds): Milliseconds {
  return Math.min(nextChange(archive, now) ?? Number.POSITIVE_INFINITY, nextMidnight(now))
}
