import { createHash } from 'node:crypto'
import { remembered } from '../../cache/remembered'
import { of as ofName } from '../../grammar/joined'
import { type Contradiction, contradictionsIn } from '../../mentions/contradictions'
import { type KnownNames, knownNamesOf } from '../../mentions/knownNames'
import { readableIn } from '../../mentions/mentionedIn'
import { NearMisses } from '../../mentions/nearMisses'
import type { Kind } from '../../model/contentTypes'
import { isArticleFile, type ValidFile } from '../../model/files'
import type { Archive, Film } from '../../model/items'
import type { Place, Problem } from '../../model/problem'
import { lineAndColumn } from '../../text/lineAndColumn'

/** A text of a file and what it is about. `at` tells where an offset of it stands. */
type CheckedText = { text: string; field?: string; films: readonly Film[]; at(offset: number): Place }

/** Fields in which names and titles stand as in a body. A correction quotes the mistake, so it is not among them. */
const FIELDS = ['title', 'summary', 'verdict'] as const

/** A name that is nearly one of the records, or a statement that the record of `film` denies in its `field`. */
type Doubt = Place & { of?: string; written: string } & (
    | { meant: string }
    | { film: string; field: Contradiction['field']; says: string }
  )

/** What is doubtful in a file as long as `records`, the digest of what its texts are held against, stays the same. */
const memory = remembered<{ records: string; doubts: readonly Doubt[] }>('doubts')

/**
 * What an editor should look at again in articles and synopses: names and titles that are nearly those of a
 * record, and statements that a record denies, with both places. Nothing here holds back a file. Files are
 * searched again when they or the records have changed.
 */
export function checkNames(archive: Archive, files: readonly ValidFile[]): Problem[] {
  const films = new Map(archive.films.map(film => [film.slug, film]))
  const filmFiles = new Map(files.filter(({ kind }) => kind === 'film').map(file => [file.slug, file]))
  const records = digestOfRecords(files)
  const search = searcher(archive, films)
  return files.flatMap(file => {
    const { doubts } = memory.of(
      file.source,
      () => ({ records, doubts: search(file) }),
      known => known.records === records,
    )
    return doubts.map(doubt => warningOf(doubt, films, filmFiles))
  })
}

const RECORDS: readonly Kind[] = ['film', 'person', 'platform', 'saga', 'author']

/** A digest of the records that texts are compared with: their kinds, slugs and front matter. */
function digestOfRecords(files: readonly ValidFile[]): string {
  const hash = createHash('sha256')
  for (const { kind, slug, data } of files) {
    if (RECORDS.includes(kind)) hash.update(JSON.stringify([kind, slug, data]))
  }
  return hash.digest('base64')
}

/** The names are compiled when a file is to be searched, not before. */
function searcher(archive: Archive, films: ReadonlyMap<string, Film>): (file: ValidFile) => Doubt[] {
  let compiled: { names: KnownNames; nearMisses: NearMisses } | null = null
  return file =>
    textsToCheck(file, films).flatMap(({ text, field: of, films: about, at }) => {
      const names = compiled?.names ?? knownNamesOf(archive)
      compiled ??= { names, nearMisses: new NearMisses(archive, names) }
      const near = compiled.nearMisses
        .in(text)
        .map(({ start, text: written, meant }) => ({ ...at(start), of, written, meant }))
      const denied = contradictionsIn(text, names, about).map(({ start, written, film, field, says }) => ({
        ...at(start),
        of,
        written,
        film: film.slug,
        field,
        says,
      }))
      return [...near, ...denied]
    })
}

function warningOf(
  doubt: Doubt,
  films: ReadonlyMap<string, Film>,
  filmFiles: ReadonlyMap<string, ValidFile>,
): Problem {
  const { file, line, column, of, written } = doubt
  const warning = { file, line, column, ...(of && { field: of }), severity: 'warning' } as const
  if ('meant' in doubt) {
    return {
      ...warning,
      rule: 'near-miss',
      message: `« ${written} » — Une fiche dit « ${doubt.meant} ».`,
      hint: 'Corrigez le nom, ou laissez-le s’il désigne quelqu’un ou quelque chose d’autre.',
    }
  }
  const place = filmFiles.get(doubt.film)?.placeOf([doubt.field])
  const where = place ? ` (${place.file}:${place.line})` : ''
  return {
    ...warning,
    rule: 'contradiction',
    message: `« ${written} » — La fiche ${ofName(`« ${films.get(doubt.film)?.title ?? doubt.film} »`)} dit : ${doubt.says}${where}.`,
    hint: 'Corrigez le texte ou la fiche ; s’il s’agit d’un autre film, laissez.',
  }
}

function textsToCheck(file: ValidFile, films: ReadonlyMap<string, Film>): CheckedText[] {
  if (!isArticleFile(file) && file.kind !== 'film') return []
  const about = slugsOf(file).flatMap(slug => films.get(slug) ?? [])
  const body = {
    text: readableIn(file.body, null),
    films: about,
    at: (offset: number) => placeIn(file, offset),
  }
  if (file.kind === 'film') return [body]
  const fields = FIELDS.flatMap((field): CheckedText[] => {
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
  const { line, column } = lineAndColumn(body, offset)
  return { file, line: bodyLine + line - 1, column }
}
