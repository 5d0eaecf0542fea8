import { slugOf } from '../../../text/slug'
import { filmRecord } from '../filmFields'
import { Header } from '../header'
import type { Keys } from '../keyRoles'
import type { SourceEntry, SourceField, SourceFilm } from '../sourceItem'
import { textIn } from '../values'
import type { DataRecord } from './dataRecords'

type FilmEntry = Extract<SourceEntry, { entry: 'film' }>

/** The film records of an archive, by the names under which its texts may call them. */
export class FilmRecords {
  private readonly known = new Map<string, SourceFilm>()

  /** Keeps a record, and says what to tell of it; the first of several of the same name is kept. */
  add(record: DataRecord, keys: Keys): FilmEntry {
    const header = new Header(record.data, keys)
    const slug = header.read('slug', textIn) ?? record.key
    const film = filmRecord(header)
    const fields: SourceField[] = header.rest()
    if (record.text) fields.push({ name: 'texte', value: record.text })
    for (const name of namesOf(film, slug)) if (!this.known.has(name)) this.known.set(name, film)
    return {
      entry: 'film',
      film,
      where: record.where,
      ...(slug && { slug }),
      ...(fields.length > 0 && { fields }),
    }
  }

  /** By an identifier, else by its name, else by title and year; undefined where nothing says so for sure. */
  find(film: SourceFilm | null, slugs: readonly (string | null | undefined)[]): SourceFilm | undefined {
    const names = [
      ...(film ? namesOf(film, null) : []),
      ...slugs.flatMap(slug => (slug ? [`slug:${slug}`] : [])),
    ]
    for (const name of names) {
      const found = this.known.get(name)
      if (found && !contradicts(found, film)) return found
    }
    return undefined
  }
}

/** The surest first. */
export function namesOf(film: SourceFilm, slug: string | null): string[] {
  const titles = [film.title, film.originalTitle].flatMap(title => (title ? [slugOf(title)] : []))
  return [
    ...Object.entries(film.ids).map(([giver, id]) => `${giver}:${id}`),
    ...(slug ? [`slug:${slug}`] : []),
    ...(film.year ? titles.map(title => `title:${title}:${film.year}`) : []),
  ]
}

/** Two films of one name are two films where an identifier or the year says so. */
function contradicts(found: SourceFilm, film: SourceFilm | null): boolean {
  if (!film) return false
  const givers = Object.keys(film.ids).filter(giver => found.ids[giver] !== undefined)
  if (givers.length > 0) return givers.every(giver => found.ids[giver] !== film.ids[giver])
  return film.year !== undefined && found.year !== undefined && Math.abs(film.year - found.year) > 1
}
