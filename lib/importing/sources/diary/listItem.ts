import { createHash } from 'node:crypto'
import { escapeMarkup } from '../../../format/escapeMarkup'
import { slugOf } from '../../../text/slug'
import type { SourceItem } from '../sourceItem'
import { nameOf, paragraphsOf } from './reviewItem'
import type { Row, Table } from './rowsOf'

/**
 * A list of films, in its order: its films stand in the fields, for a top, and in the text, so that none is lost
 * whatever the list becomes.
 */
export function listItem(table: Table, about: Row, authors: SourceItem['authors']): SourceItem {
  const { cells } = about
  const title = cells.name ?? table.name
  const tags = (cells.tags ?? '').split(',').map(tag => tag.trim())
  return {
    id: `lb:${cells.url ?? table.name}`,
    sha256: createHash('sha256')
      .update([about, ...table.rows].map(row => row.sha256).join())
      .digest('hex'),
    where: about.where,
    type: 'list',
    title,
    slug: slugOf(title),
    addresses: cells.url ? [cells.url] : [],
    published: cells.date ?? null,
    updated: null,
    state: 'published',
    language: null,
    excerpt: null,
    body: { format: 'html', text: textOf(cells.description ?? '', table.rows), dialect: 'plain' },
    authors,
    terms: tags.filter(Boolean).map(label => ({ taxonomy: 'tag', key: slugOf(label), label })),
    film: null,
    rating: null,
    seen: null,
    picture: null,
    comments: 0,
    fields: table.rows.map((row, index) => ({
      name: `film ${row.cells.position ?? index + 1}`,
      value: titled(row),
    })),
  }
}

function textOf(description: string, films: readonly Row[]): string {
  const entries = films.map(film => {
    const said = film.cells.description ? ` — ${film.cells.description}` : ''
    return `<li><em>${escapeMarkup(nameOf(film))}</em>${film.cells.year ? ` (${film.cells.year})` : ''}${said}</li>`
  })
  return `${paragraphsOf(description)}\n<ol>\n${entries.join('\n')}\n</ol>`
}

function titled(row: Row): string {
  return row.cells.year ? `${nameOf(row)} (${row.cells.year})` : nameOf(row)
}
