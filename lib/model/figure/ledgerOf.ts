import { CONTENT_TYPES } from '../contentTypes'
import type { Figure, FigureSubject } from '../items'
import { byName } from '../order'
import { COUNTED_NAMES } from './counted'

/** All figures about one film, one person, one saga or one platform. */
export type LedgerEntry = { about: FigureSubject; name: string; figures: readonly Figure[] }

const KINDS: readonly FigureSubject['kind'][] = ['film', 'saga', 'person', 'platform']

/** The ledger as readers look something up in it: films in alphabetical order, then the others; of each what counts the same side by side. */
export function ledgerOf(figures: readonly Figure[]): LedgerEntry[] {
  const entries = new Map<unknown, { about: FigureSubject; name: string; figures: Figure[] }>()
  for (const figure of figures) {
    const { about } = figure
    const entry = entries.get(about.item) ?? { about, name: nameOf(about), figures: [] }
    entry.figures.push(figure)
    entries.set(about.item, entry)
  }
  const kindRank = ({ about }: LedgerEntry) => KINDS.indexOf(about.kind)
  return [...entries.values()]
    .map(entry => ({ ...entry, figures: entry.figures.sort(inOrder) }))
    .sort((a, b) => kindRank(a) - kindRank(b) || byName(a.name, b.name))
}

/** The page of what a figure is about. */
export function subjectPath({ kind, item }: FigureSubject): string {
  return CONTENT_TYPES[kind].path(item.slug)
}

/** What a figure is about, by its name. */
export function nameOf(about: FigureSubject): string {
  return about.kind === 'film' || about.kind === 'saga' ? about.item.title : about.item.name
}

function inOrder(a: Figure, b: Figure): number {
  const rank = ({ counted }: Figure) => COUNTED_NAMES.indexOf(counted)
  return rank(a) - rank(b) || byName(a.slug, b.slug)
}
