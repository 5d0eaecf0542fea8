import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { fitted, SHOWN } from '../../text/fitted'
import type { Milliseconds } from '../../time/clock'
import { flatMapped, type Steps, sorted } from '../../turns/steps'
import { plainSpaces } from '../../typography/plainSpaces'
import { closingOf, openingOf } from '../gate'

/** A text by which search engines tell pages apart, and how it is compared: as the head of a page shows it. */
type Told = { field: string; key: string }

/**
 * Titles and descriptions that two pages would share: search engines show one of the two at most. Articles that
 * are announced count, for they will be there; drafts and what has expired do not. The later of two is told, so
 * that nothing public names what is hidden.
 */
export function* checkSharedTitles(files: readonly ValidFile[], now: Milliseconds): Steps<Problem[]> {
  const opened = yield* flatMapped(files, file => {
    const opening = shownFrom(file, now)
    return opening < Number.POSITIVE_INFINITY ? [{ file, opening }] : []
  })
  const inOrder = yield* sorted(opened, (a, b) =>
    a.opening < b.opening ? -1 : a.opening > b.opening ? 1 : 0,
  )
  const shown = inOrder.map(({ file }) => file)
  return [
    ...(yield* repeated(shown, 'title', 'Ce titre est déjà celui', 'Donnez à chaque page un titre à elle.')),
    ...(yield* repeated(
      shown,
      'description',
      'Ce texte décrit déjà, dans les moteurs de recherche, la page',
      'Récrivez l’un des deux, ou donnez ici une « description » à part.',
    )),
  ]
}

/** When a page becomes public: infinitely early for what always was, infinitely late for what will not be. */
function shownFrom(file: ValidFile, now: Milliseconds): Milliseconds {
  if (!isArticleFile(file)) return Number.NEGATIVE_INFINITY
  return closingOf(file.data) <= now ? Number.POSITIVE_INFINITY : openingOf(file.data)
}

/** The title and description of each file, found out once: most files are unchanged in the next edition. */
const known = new WeakMap<ValidFile, { title: Told; description: Told }>()

/**
 * The title and description by which a search engine shows an article or a page; null for records. Titles of films are
 * facts: two of one year may share theirs.
 */
function toldBy(file: ValidFile): { title: Told; description: Told } | null {
  const existing = known.get(file)
  if (existing) return existing
  if (!isArticleFile(file) && file.kind !== 'page') return null
  const { data } = file
  const given = file.kind === 'page' ? undefined : file.data.description
  const told = {
    title: { field: 'title', key: keyOf(data.title, SHOWN.title) },
    description: {
      field: given === undefined ? 'summary' : 'description',
      key: keyOf(given ?? data.summary ?? '', SHOWN.description),
    },
  }
  known.set(file, told)
  return told
}

function keyOf(text: string, most: number): string {
  return plainSpaces(fitted(text, most)).toLowerCase()
}

function* repeated(
  files: readonly ValidFile[],
  what: 'title' | 'description',
  message: string,
  hint: string,
): Steps<Problem[]> {
  const first = new Map<string, { file: ValidFile; field: string }>()
  return yield* flatMapped(files, file => {
    const told = toldBy(file)?.[what]
    if (!told?.key) return []
    const { field, key } = told
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, { file, field })
      return []
    }
    const { file: where, line } = earlier.file.placeOf([earlier.field])
    return [
      {
        ...file.placeOf([field]),
        field,
        rule: `duplicate-${what}` as const,
        message: `${message} de ${where}:${line}.`,
        hint,
        // What another site has published for years holds back nothing here.
        ...(isImported(file, earlier.file) && { severity: 'warning' as const }),
      },
    ]
  })
}

function isImported(...files: readonly ValidFile[]): boolean {
  return files.some(file => isArticleFile(file) && file.data.imported !== undefined)
}
