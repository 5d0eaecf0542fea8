import { formatDay } from '../../format/date'
import { OPENING } from '../../site'
import type { Milliseconds } from '../../time/clock'
import { isDay } from '../../time/day'
import { epoch, parseInstant } from '../../time/instant'
import type { Article } from '../items'

/**
 * When an article was published. Its `date` is the day of what it tells, by which pages list it; a text that was
 * `written` later cannot have been read before. Whatever tells machines or readers when a text appeared asks here.
 */
type Dated = Pick<Article, 'date' | 'written' | 'imported'>

/** Whether a text of an earlier day was written for the opening of the site: it is nothing new, on no day. */
export function isOfOpening({ written }: Pick<Dated, 'written'>): boolean {
  return written !== undefined && written <= OPENING.last
}

/** When an article was first published: a stored instant, or the day alone (`2026-11-21`) where no hour is known. */
export function publishedOn(article: Dated): string {
  const { date, written, imported } = article
  return written === undefined ? (imported?.date ?? date) : isOfOpening(article) ? OPENING.first : written
}

/** When an article last changed in earnest: a stored instant, or the day alone where no hour is known. */
export function changedOn(article: Dated & Pick<Article, 'updated'>): string {
  const { written, updated } = article
  return latest([publishedOn(article), written, updated].filter(when => when !== undefined))
}

/** The latest of some stored instants and days, the first of those that are equal. */
export function latest(whens: readonly string[]): string {
  return whens.reduce((last, when) => (momentOf(when) > momentOf(last) ? when : last))
}

/** A stored instant as it is, and a day as its noon in Paris, which is that day nearly everywhere. */
export function instantOf(when: string): string {
  const noon = isDay(when) ? parseInstant(`${when}T12:00`) : null
  return noon && 'instant' in noon ? noon.instant : when
}

/** The moment of a stored instant or, for a day, of its noon. */
export function momentOf(when: string): Milliseconds {
  return epoch(instantOf(when))
}

/** The last published first; what appeared together keeps its order. */
export function lastPublishedFirst(a: Dated, b: Dated): number {
  return momentOf(publishedOn(b)) - momentOf(publishedOn(a))
}

/** What the foot of an article tells of when it was written; null where its date says it. */
export function writtenSentence({ kind, written }: Pick<Article, 'kind' | 'written'>): string | null {
  if (!written) return null
  const occasion = isOfOpening({ written }) ? ' pour l’ouverture du site' : ''
  // A review is of no day but that of its film, if any; news are of that on which things happened.
  const date = kind === 'review' ? '' : '\u202F; daté du jour des faits'
  return `Écrit le ${formatDay(written)}${occasion}${date}.`
}
