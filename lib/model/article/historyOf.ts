import { formatNumber } from '../../format/number'
import { epoch } from '../../time/instant'
import type { Article } from '../items'
import { ratingWord } from '../rating'

export const CHANGE_NAMES = {
  typo: 'Coquille',
  update: 'Mise à jour',
  correction: 'Correction',
  rating: 'Note révisée',
} as const

/** Something that was done to an article after it was published. `date` is a stored instant. */
export type ArticleChange = {
  date: string
  kind: keyof typeof CHANGE_NAMES
  from?: string | undefined
  text: string
}

/** Everything that was done to an article since, oldest first, revised ratings included. */
export function historyOf(article: Article): ArticleChange[] {
  const revisions = article.kind === 'review' ? article.ratingHistory : []
  const revised = revisions.map(
    (revision): ArticleChange => ({ date: revision.date, kind: 'rating', text: revisionSentence(revision) }),
  )
  return [...article.history, ...revised].sort((a, b) => epoch(a.date) - epoch(b.date))
}

/** A change as one text tells it: what was done, then what stood before. */
export function toldWhole({ from, text }: Pick<ArticleChange, 'from' | 'text'>): string {
  return from === undefined ? text : `${text} ${stoodBefore(from)}`
}

/** « On lisait : “…” »: the words that a correction replaces, which readers may remember. */
export function stoodBefore(from: string): string {
  const quoted = from
    .replaceAll('*', '')
    .replaceAll(/«[\s\u00A0\u202F]*/gu, '“')
    .replaceAll(/[\s\u00A0\u202F]*»/gu, '”')
  return `On lisait\u00A0: «\u00A0${quoted}\u00A0»${/[.!?…]$/u.test(quoted) ? '' : '.'}`
}

type Revision = { from: number | null; to: number | null; reason: string }

/** « de 3 (bien) à 3,5 (bien). La raison. » */
export function revisionSentence({ from, to, reason }: Revision): string {
  return `de ${noteInWords(from)} à ${noteInWords(to)}. ${reason}`
}

function noteInWords(rating: number | null): string {
  return rating === null ? '«\u00A0non noté\u00A0»' : `${formatNumber(rating)} (${ratingWord(rating)})`
}
