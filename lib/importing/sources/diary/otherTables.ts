import type { SourceEntry } from '../sourceItem'
import { nameOf, ratingOf } from './reviewItem'
import type { Row, Table } from './rowsOf'

/** What tables say of films besides reviews, by the names of their files. */
const REASONS: Record<string, string> = {
  watched: 'Film vu, sans note ni texte : il n’a pas de place ici.',
  watchlist: 'Film à voir : il n’a pas de place ici.',
  comments: 'Commentaire écrit chez quelqu’un d’autre.',
}

/** What is in a table that is not of reviews or a list: opinions one by one, the rest as a number. */
export function* leftOfTable(table: Table, isReviewed: (row: Row) => boolean): Generator<SourceEntry> {
  const name = table.name.replace(/\.csv$/i, '')
  if (name === 'ratings' || name === 'diary') {
    for (const row of table.rows.filter(row => !isReviewed(row))) yield withoutText(row, name === 'ratings')
    return
  }
  const rows = name === 'watched' ? table.rows.filter(row => !isReviewed(row)) : table.rows
  const [first] = rows
  if (!first) return
  const reason = REASONS[name] ?? reasonOfFolder(name)
  const what = `${rows.length} ${rows.length === 1 ? 'ligne' : 'lignes'} de ${table.name}`
  yield { entry: 'left', what, where: first.where, reason }
}

function withoutText(row: Row, isRating: boolean): SourceEntry {
  const { cells, where } = row
  const rating = ratingOf(row)
  const title = cells.year ? `${nameOf(row)} (${cells.year})` : nameOf(row)
  const said = [cells.watcheddate ?? cells.date, rating && `${rating.value}/${rating.scale}`]
    .filter(Boolean)
    .join(', ')
  const what = `${isRating ? 'note' : 'visionnage'} : ${title}, ${said}`
  const reason = isRating
    ? 'Note sans texte : une critique a un texte ici.'
    : 'Visionnage sans texte : il n’a pas de place ici.'
  return { entry: 'left', what, where, reason }
}

function reasonOfFolder(name: string): string {
  if (name.startsWith('likes/')) return 'Ce que vous avez aimé chez d’autres : pas de place ici.'
  if (name.startsWith('deleted/')) return 'Supprimé de Letterboxd.'
  if (name.startsWith('orphaned/')) return 'Sur des films que Letterboxd n’a plus.'
  return 'Tableau inconnu.'
}
