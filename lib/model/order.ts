import { epoch } from '../time/instant'
import type { Article, Film } from './items'

const byFrenchName = new Intl.Collator('fr', { numeric: true })

/** French alphabetical order: « École » before « zèbre ». */
export function byName(a: string, b: string): number {
  return byFrenchName.compare(a, b)
}

/** Newest first; at the same instant by slug, so that the order never depends on the disk. */
export function newestFirst(a: Article, b: Article): number {
  return epoch(b.date) - epoch(a.date) || byName(a.slug, b.slug)
}

export function latestFilmFirst(a: Film, b: Film): number {
  return b.year - a.year || byName(a.title, b.title)
}
