import { slugOf } from '../../text/slug'
import { inSlices } from '../../turns/slices'
import { exportTables } from './diary/exportTables'
import { listItem } from './diary/listItem'
import { leftOfTable } from './diary/otherTables'
import { nameOf, ratingOf, reviewItem } from './diary/reviewItem'
import { type Row, rowsOf, type Table } from './diary/rowsOf'
import type { SourceAuthor, SourceEntry, SourceItem } from './sourceItem'

/**
 * An export of Letterboxd: the folder, the archive as it was downloaded, or one table, also one that was made for
 * Letterboxd to import. Reviews and lists are texts; ratings, viewings and all else are told and left.
 *
 * @throws SourceFault where there is no table
 */
export async function* readLetterboxd(source: string): AsyncGenerator<SourceEntry> {
  const tables: Table[] = []
  for (const table of await exportTables(source)) tables.push(await rowsOf(table))
  for (const { name, remark } of tables) {
    if (remark) yield { entry: 'left', what: name, where: { file: name, line: 1 }, reason: remark }
  }
  const author = authorIn(tables)
  yield { entry: 'site', site: { title: 'Letterboxd', address: author?.website ?? 'https://letterboxd.com' } }
  if (author) yield { entry: 'author', author }
  const authors = author ? [{ key: author.key, name: author.name }] : []
  const { isOver, pause } = inSlices()
  const names = new Names()
  const reviewed = new Map<string, Set<string>>()
  const reviews = tables.filter(isOfReviews)
  for (const row of reviews.flatMap(({ rows }) => rows)) {
    if (isOver()) await pause()
    if (row.cells.review) note(row, reviewed)
    yield reviewOf(row, names, authors)
  }
  for (const table of tables) {
    if (isOver()) await pause()
    if (table.preamble && !/^deleted\//.test(table.name))
      yield { entry: 'item', item: listItem(table, table.preamble, authors) }
    else if (table.name === 'profile.csv') yield* favouritesIn(table)
    else if (!reviews.includes(table)) yield* leftOfTable(table, row => isTold(row, table.name, reviewed))
  }
}

/** Keeps what a review tells of its viewing and of its film, with the note that it gives. */
function note(row: Row, reviewed: Map<string, Set<string>>): void {
  for (const key of keysOf(row)) {
    const notes = reviewed.get(key) ?? new Set<string>()
    reviewed.set(key, notes.add(ratingOf(row)?.value ?? ''))
  }
}

/** Whether reviews say all that a row does: of a film whose note has changed since, they do not. */
function isTold(row: Row, table: string, reviewed: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const told = keysOf(row)
    .map(key => reviewed.get(key))
    .find(Boolean)
  if (!told || table !== 'ratings.csv') return told !== undefined
  return told.has(ratingOf(row)?.value ?? '')
}

/** `orphaned/` holds reviews of films that Letterboxd lost, not of films that their author regretted. */
function isOfReviews({ name, rows }: Table): boolean {
  if (/^(?:orphaned\/)?reviews\.csv$/i.test(name)) return true
  return !name.includes('/') && rows.some(({ cells }) => cells.review !== undefined)
}

function reviewOf(row: Row, names: Names, authors: SourceItem['authors']): SourceEntry {
  if (!row.cells.review) {
    const reason = 'Ligne sans texte : une critique a un texte ici.'
    return { entry: 'left', what: `${nameOf(row)} (${row.cells.year ?? '?'})`, where: row.where, reason }
  }
  const film = `${slugOf(nameOf(row)) || 'film'}${row.cells.year ? `-${row.cells.year}` : ''}`
  const { letterboxduri, url, imdbid, watcheddate, date = '' } = row.cells
  const called = letterboxduri ?? url ?? `${imdbid ?? film}#${watcheddate ?? date}`
  const day = watcheddate ?? date
  return { entry: 'item', item: reviewItem(row, `lb:${names.id(called, day)}`, names.slug(film), authors) }
}

/** Several reviews of one film are several texts: older exports give them one address. */
class Names {
  private readonly ids = new Set<string>()
  private readonly slugs = new Map<string, number>()

  id(called: string, day: string): string {
    let id = this.ids.has(called) ? `${called}#${day}` : called
    for (let count = 2; this.ids.has(id); count += 1) id = `${called}#${day}-${count}`
    this.ids.add(id)
    return id
  }

  slug(film: string): string {
    const count = (this.slugs.get(film) ?? 0) + 1
    this.slugs.set(film, count)
    return count === 1 ? film : `${film}-${count}`
  }
}

/** By what a row of another table is known to be about the same viewing, or the same film. */
function keysOf(row: Row): string[] {
  const film = `${nameOf(row)} ${row.cells.year ?? ''}`
  const { letterboxduri } = row.cells
  const isLogged = row.where.file === 'diary.csv'
  if (isLogged) return [...(letterboxduri ? [letterboxduri] : []), `${film} ${row.cells.watcheddate ?? ''}`]
  return [...(letterboxduri ? [letterboxduri] : []), `${film} ${row.cells.watcheddate ?? ''}`, film]
}

function authorIn(tables: readonly Table[]): SourceAuthor | null {
  const cells = tables.find(({ name }) => name === 'profile.csv')?.rows[0]?.cells
  if (!cells?.username) return null
  const name = [cells.givenname, cells.familyname].filter(Boolean).join(' ') || cells.username
  return {
    key: cells.username,
    name,
    biography: cells.bio,
    website: `https://letterboxd.com/${cells.username}/`,
  }
}

function* favouritesIn({ rows }: Table): Generator<SourceEntry> {
  for (const { cells, where } of rows) {
    for (const column of ['favoritefilms', 'location', 'website', 'pronoun']) {
      const reason = 'Profil : à reprendre à la main dans la fiche de l’auteur.'
      if (cells[column]) yield { entry: 'left', what: `${column} : ${cells[column]}`, where, reason }
    }
  }
}
