import { slugOf } from '../../../text/slug'
import type { SourceField, SourceItem } from '../sourceItem'
import { booleanIn, idIn, yearIn } from '../values'
import type { Row } from './rowsOf'

/** Columns that a review has a place for, as `named` writes them; those of files made for Letterboxd’s import too. */
const PLACED = new Set([
  ...[
    'date',
    'name',
    'title',
    'year',
    'letterboxduri',
    'url',
    'rating',
    'rating10',
    'rewatch',
    'tags',
    'review',
  ],
  ...['watcheddate', 'imdbid', 'tmdbid', 'directors'],
])

/** A review of an export. Its id and its slug are given by who knows the others. */
export function reviewItem(row: Row, id: string, slug: string, authors: SourceItem['authors']): SourceItem {
  const { cells } = row
  const title = nameOf(row)
  const watched = cells.watcheddate
  const isAgain = booleanIn(cells.rewatch)
  const address = cells.letterboxduri ?? cells.url
  return {
    id,
    sha256: row.sha256,
    where: row.where,
    type: 'review',
    title: cells.year ? `${title} (${cells.year})` : title,
    slug,
    addresses: address ? [address] : [],
    published: watched ?? cells.date ?? null,
    updated: null,
    state: 'published',
    language: null,
    excerpt: null,
    body: { format: 'html', text: paragraphsOf(cells.review ?? ''), dialect: 'plain' },
    authors,
    terms: (cells.tags ?? '')
      .split(',')
      .map(tag => tag.trim())
      .filter(Boolean)
      .map(label => ({ taxonomy: 'tag', key: slugOf(label), label })),
    film: filmOf(row),
    rating: ratingOf(row),
    seen:
      watched || isAgain ? { ...(watched && { date: watched }), ...(isAgain && { rewatch: true }) } : null,
    picture: null,
    comments: 0,
    fields: fieldsOf(row),
  }
}

/** Of half stars to five, or of ten; none where nothing was given. */
export function ratingOf({ cells }: Row): SourceItem['rating'] {
  if (cells.rating) return { value: cells.rating, scale: '5' }
  return cells.rating10 ? { value: cells.rating10, scale: '10' } : null
}

export function nameOf({ cells }: Row): string {
  return cells.name ?? cells.title ?? ''
}

function filmOf(row: Row): SourceItem['film'] {
  const { cells } = row
  const ids: Record<string, string> = {}
  for (const [giver, column] of [
    ['imdb', 'imdbid'],
    ['tmdb', 'tmdbid'],
  ] as const) {
    const id = idIn(giver, cells[column])
    if (id) ids[giver] = id
  }
  const directors = (cells.directors ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
  return {
    title: nameOf(row),
    year: yearIn(cells.year),
    ids,
    directors,
    writers: [],
    cast: [],
    genres: [],
    countries: [],
  }
}

function fieldsOf({ cells }: Row): SourceField[] {
  const rest = Object.entries(cells).filter(([name]) => !PLACED.has(name))
  const logged =
    cells.watcheddate && cells.date && cells.date !== cells.watcheddate ? [['date', cells.date] as const] : []
  return [...logged, ...rest].map(([name, value]) => ({ name, value }))
}

/** Letterboxd keeps its own HTML, and bare line breaks between paragraphs. */
export function paragraphsOf(review: string): string {
  if (/<(?:p|div)\b/i.test(review)) return review
  return review
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}|(?:<br\s*\/?>\s*){2,}/i)
    .filter(paragraph => paragraph.trim())
    .map(paragraph => `<p>${paragraph.trim().replace(/\n/g, '<br>')}</p>`)
    .join('\n')
}
