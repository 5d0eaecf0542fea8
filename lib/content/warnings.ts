import { type Contradiction, contradictionsIn } from './contradictions'
import type { Archive, Film } from './items'
import { knownNamesOf } from './knownNames'
import { readableIn } from './mentionedIn'
import { NearMisses } from './nearMisses'
import type { Place, Problem } from './problem'
import type { ValidFile } from './validate'

/** A text of a file and what it is about. `at` tells where an offset of it stands. */
type Text = { text: string; field?: string; films: readonly Film[]; at(offset: number): Place }

/** Fields in which names and titles stand as in a body. A correction quotes the mistake, so it is not among them. */
const FIELDS = ['title', 'summary', 'verdict'] as const

/**
 * What an editor should look at again in articles and synopses: names and titles that are nearly those of a
 * record, and statements that a record denies, with both places. Nothing here holds back an edition.
 */
export function warningsOf(archive: Archive, files: readonly ValidFile[]): Problem[] {
  const names = knownNamesOf(archive)
  const nearMisses = new NearMisses(archive, names)
  const films = new Map(archive.films.map(film => [film.slug, film]))
  const records = new Map(files.filter(({ kind }) => kind === 'film').map(file => [file.slug, file]))
  return files
    .flatMap(file => textsOf(file, films))
    .flatMap(({ text, field, films: about, at }) => {
      const near = nearMisses
        .in(text)
        .map(({ start, text: written, meant }) =>
          warning(
            at(start),
            field,
            `« ${written} » — Une fiche dit « ${meant} ».`,
            'Corrigez le nom, ou laissez-le s’il désigne quelqu’un ou quelque chose d’autre.',
          ),
        )
      const denied = contradictionsIn(text, names, about).map(found =>
        warning(
          at(found.start),
          field,
          ruleOf(found, records.get(found.film.slug)),
          'Corrigez le texte ou la fiche ; s’il s’agit d’un autre film, laissez.',
        ),
      )
      return [...near, ...denied]
    })
}

function ruleOf({ written, film, field, says }: Contradiction, record: ValidFile | undefined): string {
  const place = record?.placeOf([field])
  const where = place ? ` (${place.file}:${place.line})` : ''
  return `« ${written} » — La fiche de « ${film.title} » dit : ${says}${where}.`
}

function warning(place: Place, field: string | undefined, rule: string, fix: string): Problem {
  return { ...place, ...(field && { field }), rule, fix, severity: 'warning' }
}

function textsOf(file: ValidFile, films: ReadonlyMap<string, Film>): Text[] {
  if (file.kind !== 'review' && file.kind !== 'news' && file.kind !== 'film') return []
  const about = slugsOf(file).flatMap(slug => films.get(slug) ?? [])
  const body = {
    text: readableIn(file.body, null),
    films: about,
    at: (offset: number) => placeIn(file, offset),
  }
  if (file.kind === 'film') return [body]
  const fields = FIELDS.flatMap((field): Text[] => {
    const text: unknown = Object.entries(file.data).find(([name]) => name === field)?.[1]
    return typeof text === 'string' ? [{ text, field, films: about, at: () => file.placeOf([field]) }] : []
  })
  return [...fields, body]
}

function slugsOf(file: ValidFile): readonly string[] {
  if (file.kind === 'review') return [file.data.film]
  return file.kind === 'news' ? file.data.films : [file.slug]
}

function placeIn({ file, body, bodyLine }: ValidFile, offset: number): Place {
  const lines = body.slice(0, offset).split('\n')
  return { file, line: bodyLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }
}
