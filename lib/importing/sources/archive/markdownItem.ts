import { createHash } from 'node:crypto'
import { dateIn } from '../dates'
import { filmIn, joined } from '../filmFields'
import { Header } from '../header'
import type { Keys } from '../keyRoles'
import { seenIn } from '../seenIn'
import type { SourceFilm, SourceItem, SourceState } from '../sourceItem'
import { booleanIn, isRecord, nameOf, textIn } from '../values'
import { addressesIn } from './addressesIn'
import { authorsIn } from './authorsIn'
import type { FilmRecords } from './filmRecords'
import type { FrontMatter } from './frontMatter'
import { inZone } from './inZone'
import type { Model, Place } from './model'
import { pictureIn } from './pictureIn'
import { termsIn } from './termsIn'
import type { Viewings } from './viewings'

/** What the texts of an archive have in common. */
export type Archive = {
  model: Model
  keys: Keys
  zone: string
  patterns: readonly string[]
  films: FilmRecords
  viewings: Viewings
}

/** Layouts that say nothing of what a text is. */
const USUAL_TYPES = new Set(['post', 'posts', 'default', 'page', 'single', 'base', 'article'])

/** @param name the path of the file in the source */
export function markdownItem(
  name: string,
  bytes: Uint8Array,
  front: FrontMatter,
  place: Place,
  archive: Archive,
): SourceItem {
  const { model, keys, zone } = archive
  const data = flattened({ ...place.defaults, ...front.data })
  const header = new Header(data, keys)
  const french = header.read('frenchTitle', textIn)
  const written = header.read('title', textIn)
  const headed = front.form === 'none' ? headingOf(front.body) : null
  const title = french ?? written ?? headed?.title ?? null
  const slug = header.read('slug', textIn)
  const type = header.read('type', textIn)?.replace(/\.(?:njk|liquid|html|hbs|astro)$/, '')
  const terms = termsIn(header, place.categories, model.splitsAtBlanks)
  const categories = terms.filter(({ taxonomy }) => taxonomy === 'category').map(({ label }) => label)
  const date = header.read('date', value => dateIn(value, zone))
  const { state, published } = stateIn(header, place, zone)
  const day = date ?? published ?? place.date
  const text = { date: day && inZone(day, model.site.timeZone), title, slug, categories, data: front.data }
  const addresses = addressesIn(header, place, model, archive.patterns, text)
  const film = filmOf(header, archive, {
    title,
    slug: slug ?? place.slug,
    original: french ? written : undefined,
  })
  if (french && written && french !== written && !film) header.giveBack('title', written)
  const rating = ratingIn(header)
  const seen = archive.viewings.of(film, slug ?? place.slug, day)
  const said = seenIn(header)
  return {
    id: `md:${name}`,
    sha256: createHash('sha256')
      .update(bytes)
      .update(seen?.source ?? '')
      .digest('hex'),
    where: { file: name, line: 1 },
    type: type && !USUAL_TYPES.has(type.toLowerCase()) ? type : place.type,
    title,
    slug: slug ?? place.slug,
    addresses,
    published: day,
    updated: header.read('updated', value => dateIn(value, zone)) ?? null,
    state,
    language: (header.read('language', textIn) ?? place.language)?.replace('_', '-') ?? null,
    excerpt: header.read('excerpt', textIn) ?? null,
    body: {
      format: /\.html?$/i.test(name) ? 'html' : 'markdown',
      text: withMark(headed?.rest ?? front.body, textIn(data.excerpt_separator) ?? model.excerptMark),
      dialect: model.dialect,
    },
    authors: authorsIn(header, model.authors),
    terms,
    film,
    rating,
    seen: said ? { ...seen?.seen, ...said } : (seen?.seen ?? null),
    picture: pictureIn(header),
    comments: header.read('comments', value => Number(value) || undefined) ?? 0,
    fields: [...header.rest(), ...(seen?.fields ?? [])],
  }
}

type Names = { title: string | null; slug: string; original: string | undefined }

/** What the text says of its film, and what the record of that film adds. */
function filmOf(
  header: Header,
  { films, keys }: Archive,
  { title, slug, original }: Names,
): SourceFilm | null {
  const own = filmIn(header, keys, null)
  const titled = own && { ...own, originalTitle: own.originalTitle ?? original }
  const record = films.find(titled, [own?.title, slug])
  if (record) return titled ? joined({ ...titled, title: record.title ?? titled.title }, record) : record
  return titled && { ...titled, title: titled.title ?? title ?? undefined }
}

function ratingIn(header: Header): SourceItem['rating'] {
  const written = header.take('rating')
  const inside = isRecord(written) ? written : null
  const value = inside ? textIn(inside.value ?? inside.note ?? inside.rating) : textIn(written)
  if (!value) {
    header.giveBack('rating', written)
    return null
  }
  const scale = textIn(inside?.scale ?? inside?.max ?? inside?.best) ?? header.read('scale', textIn)
  return { value, ...(scale && { scale }) }
}

const STATES: readonly [RegExp, SourceState][] = [
  [/^(?:draft|brouillon)$/i, 'draft'],
  [/^(?:pending|review|relecture)$/i, 'pending'],
  [/^(?:private|priv[ée]e?|unlisted|hidden)$/i, 'private'],
  [/^(?:scheduled|future)$/i, 'scheduled'],
  [/^(?:published?|publish|publi[ée]e?|public|live)$/i, 'published'],
]

/** `draft: true`, `published: false`, `status: draft`; under `published` others write the date. */
function stateIn(
  header: Header,
  place: Place,
  zone: string,
): { state: SourceState; published: string | undefined } {
  const isDraft = header.read('draft', booleanIn)
  let published: string | undefined
  const said = header.read('published', (value): SourceState | undefined => {
    const isPublic = booleanIn(value)
    if (isPublic !== undefined) return isPublic ? 'published' : 'draft'
    published = dateIn(value, zone)
    return published ? 'published' : STATES.find(([pattern]) => pattern.test(String(value)))?.[1]
  })
  const isHeld = isDraft === true || place.state === 'draft'
  return { state: isHeld ? 'draft' : (said ?? 'published'), published }
}

/** Hugo’s `params` and Zola’s `extra` are keys of the header too, unless it has them itself. */
function flattened(data: Record<string, unknown>): Record<string, unknown> {
  const { params, extra, ...own } = data
  return {
    ...(isRecord(params) ? params : params !== undefined && { params }),
    ...(isRecord(extra) ? extra : extra !== undefined && { extra }),
    ...own,
  }
}

/** A text without a header begins with its title. */
function headingOf(body: string): { title: string; rest: string } | null {
  const [whole, , title] = /^\s*(#)[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n+|$)/.exec(body) ?? []
  return whole && title ? { title: nameOf(title) ?? title, rest: body.slice(whole.length) } : null
}

/** The mark of a site’s own becomes the one that all engines know. */
function withMark(body: string, mark: string | null): string {
  return mark?.trim() && mark !== '<!--more-->' ? body.replace(mark, () => '<!--more-->') : body
}
