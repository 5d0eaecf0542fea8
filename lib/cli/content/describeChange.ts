import type { Change } from '../../content/catalogue/changesBetween'
import { formatInstant } from '../../format/date'
import { formatCount } from '../../format/number'
import type { Article } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import type { Milliseconds } from '../../time/clock'
import { instantAt } from '../../time/instant'

/** A moment and what changes then, one line for each article. */
export function describeChange({ at, shown, hidden }: Change, now: Milliseconds): string[] {
  return [
    `${formatInstant(instantAt(at))}, ${formatWait(at - now)}`,
    ...shown.map(
      article => `  + ${describeArticle(article)}${article.embargo ? ' (sous embargo jusque-là)' : ''}`,
    ),
    ...hidden.map(article => `  − ${describeArticle(article)} (expire)`),
  ]
}

/** « /critiques/drive  Drive, la nuit ». */
export function describeArticle(article: Article): string {
  return `${pathOf(article)}  ${article.title}`
}

/**
 * A moment and what changes then, for JSON: `{ at, shown: [{ path, title, date }], hidden: […] }`; instants have the
 * offset of Paris.
 */
export function changeAsData({ at, shown, hidden }: Change) {
  return { at: instantAt(at), shown: shown.map(articleAsData), hidden: hidden.map(articleAsData) }
}

export function articleAsData(article: Article): { path: string; title: string; date: string } {
  return { path: pathOf(article), title: article.title, date: article.date }
}

/** « dans 3 jours », « dans 5 heures », « dans 12 minutes ». */
function formatWait(wait: Milliseconds): string {
  const minutes = Math.round(wait / 60_000)
  if (minutes < 120) return `dans ${formatCount(minutes, 'minute')}`
  const hours = Math.round(minutes / 60)
  return hours < 48
    ? `dans ${formatCount(hours, 'heure')}`
    : `dans ${formatCount(Math.round(hours / 24), 'jour')}`
}
