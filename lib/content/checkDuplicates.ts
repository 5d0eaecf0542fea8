import type { Milliseconds } from '../clock'
import { fitted, SHOWN } from '../seo/fitted'
import { plainSpaces } from '../typography/plainSpaces'
import { epoch } from './instant'
import type { Problem } from './problem'
import type { ValidFile } from './validate'

/** A text by which search engines tell pages apart, as the head of a page shows it. */
type Headline = { file: ValidFile; field: string; text: string; opening: Milliseconds }

/**
 * Titles and descriptions that two pages would share: search engines show one of the two at most. Articles that
 * are announced count, for they will be there; drafts and what has expired do not. The later of two is told, so
 * that nothing public names what is hidden.
 */
export function checkDuplicates(files: readonly ValidFile[], now: Milliseconds): Problem[] {
  const shown = files.flatMap(file => {
    const opening = openingOf(file, now)
    return opening === null ? [] : [{ file, opening }]
  })
  shown.sort((a, b) => a.opening - b.opening)
  const titles = shown.flatMap(({ file, opening }): Headline[] => {
    const text = titleOf(file)
    return text === null ? [] : [{ file, opening, field: 'title', text }]
  })
  const descriptions = shown.flatMap(({ file, opening }): Headline[] => {
    const found = descriptionOf(file)
    return found === null ? [] : [{ file, opening, ...found }]
  })
  return [
    ...repeatedIn(titles, 'Ce titre est déjà celui', 'Donnez à chaque page un titre à elle.'),
    ...repeatedIn(
      descriptions,
      'Ce texte décrit déjà, dans les moteurs de recherche, la page',
      'Récrivez l’un des deux, ou donnez ici une « description » à part.',
    ),
  ]
}

/** When a page becomes public, -∞ for what always was; null for one that readers will not see. */
function openingOf(file: ValidFile, now: Milliseconds): Milliseconds | null {
  if (file.kind !== 'review' && file.kind !== 'news') return Number.NEGATIVE_INFINITY
  const { draft, date, embargo, expires } = file.data
  if (draft || (expires && epoch(expires) <= now)) return null
  return Math.max(epoch(date), embargo ? epoch(embargo) : Number.NEGATIVE_INFINITY)
}

/** Titles of films are facts: two of one year may share theirs. */
function titleOf({ kind, data }: ValidFile): string | null {
  return kind === 'review' || kind === 'news' || kind === 'page' ? data.title : null
}

function descriptionOf({ kind, data }: ValidFile): { field: string; text: string } | null {
  if (kind === 'page') return { field: 'summary', text: data.summary }
  if (kind !== 'review' && kind !== 'news') return null
  return data.description === undefined
    ? { field: 'summary', text: data.summary }
    : { field: 'description', text: data.description }
}

function repeatedIn(texts: readonly Headline[], rule: string, fix: string): Problem[] {
  const first = new Map<string, Headline>()
  return texts.flatMap(({ file, field, text }) => {
    const same = plainSpaces(fitted(text, field === 'title' ? SHOWN.title : SHOWN.description)).toLowerCase()
    const earlier = first.get(same)
    if (!earlier) {
      first.set(same, { file, field, text, opening: 0 })
      return []
    }
    const { file: where, line } = earlier.file.placeOf([earlier.field])
    return { ...file.placeOf([field]), field, rule: `${rule} de ${where}:${line}.`, fix }
  })
}
