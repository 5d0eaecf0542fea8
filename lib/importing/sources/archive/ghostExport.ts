import { createHash } from 'node:crypto'
import path from 'node:path'
import { codeOf, readRegular } from '../../../disk/readRegular'
import { inSlices } from '../../../turns/slices'
import { decodeText } from '../decodeText'
import { SourceFault } from '../sourceFault'
import type {
  SourceAuthor,
  SourceEntry,
  SourceField,
  SourceItem,
  SourceState,
  SourceTerm,
} from '../sourceItem'
import { isRecord, textIn } from '../values'

/** Bytes: the export of a large site, which is one JSON value. */
const LARGEST = 256_000_000
type Row = Record<string, unknown>

/** By its name and by how it begins: `{"db":[{"meta":…`, in older ones `{"meta":…,"data":…`. */
export function isGhostExport(file: string): boolean {
  if (!/\.json$/i.test(file)) return false
  try {
    const start = readRegular(file, 4_000).toString('utf8').replace(/\s+/g, '')
    return /^\uFEFF?\{"(?:db":\[\{"|meta":|data":\{")/.test(start)
  } catch (error) {
    if (codeOf(error) === 'UNKNOWN') throw error
    return false
  }
}

/** The posts and pages of Ghost’s JSON export, with their HTML as Ghost rendered it. */
export async function* ghostPosts(file: string): AsyncGenerator<SourceEntry> {
  const name = path.basename(file)
  const tables = tablesIn(file, name)
  const rows = (table: string): Row[] => (Array.isArray(tables[table]) ? tables[table].filter(isRecord) : [])
  const setting = (key: string) => textIn(rows('settings').find(row => row.key === key)?.value)
  yield {
    entry: 'site',
    site: {
      title: setting('title'),
      language: setting('locale') ?? setting('lang'),
      timeZone: setting('timezone'),
      model: 'ghost',
    },
  }
  const authors = new Map(rows('users').map(row => [String(row.id), authorOf(row)]))
  for (const author of authors.values()) yield { entry: 'author', author }
  const known: Known = {
    authors: linked(rows('posts_authors'), 'author_id', authors),
    users: authors,
    tags: linked(
      rows('posts_tags'),
      'tag_id',
      new Map(rows('tags').map(row => [String(row.id), termOf(row)])),
    ),
    metas: new Map(rows('posts_meta').map(row => [String(row.post_id), row])),
  }
  const { isOver, pause } = inSlices()
  for (const row of rows('posts')) {
    if (isOver()) await pause()
    yield itemOf(row, known, name)
  }
}

type Known = {
  authors: Map<string, SourceAuthor[]>
  users: Map<string, SourceAuthor>
  tags: Map<string, SourceTerm[]>
  metas: Map<string, Row>
}

function tablesIn(file: string, name: string): Row {
  try {
    const whole: unknown = JSON.parse(decodeText(readRegular(file, LARGEST)).text)
    const inner = isRecord(whole) && Array.isArray(whole.db) ? whole.db[0] : whole
    const data = isRecord(inner) && isRecord(inner.data) ? inner.data : null
    if (data && Array.isArray(data.posts)) return data
  } catch {
    // Said below.
  }
  throw new SourceFault(
    name,
    'Cet export de Ghost ne se lit pas : exportez-le de nouveau (Settings > Labs > Export).',
  )
}

/** Columns that have a place, or that say nothing about a text. */
const PLACED = new Set([
  ...[
    'id',
    'uuid',
    'title',
    'slug',
    'html',
    'mobiledoc',
    'lexical',
    'plaintext',
    'feature_image',
    'status',
    'type',
  ],
  ...['published_at', 'updated_at', 'created_at', 'custom_excerpt', 'locale', 'comment_id', 'author_id'],
  ...['created_by', 'updated_by', 'published_by', 'page', 'language'],
])
const STATES: Record<string, SourceState> = {
  published: 'published',
  scheduled: 'scheduled',
  sent: 'published',
}

function itemOf(row: Row, { authors, users, tags, metas }: Known, file: string): SourceEntry {
  const id = String(row.id)
  const text = (key: string) => textIn(row[key])
  const meta = metas.get(id) ?? {}
  const where = { file, line: 1 }
  const html = text('html')
  // An editor’s own format is not read: a text that would come in empty does not come in.
  if (!html && !text('plaintext') && (text('lexical') ?? text('mobiledoc'))) {
    const reason = `L’export n’a pas le texte « ${text('title') ?? id} » en HTML : enregistrez-le dans Ghost, puis exportez de nouveau.`
    return { entry: 'left', what: `gh:${id}`, where, reason }
  }
  const address = text('feature_image')
  const [alt, caption] = [textIn(meta.feature_image_alt), textIn(meta.feature_image_caption)]
  const isPage = text('type') === 'page' || row.page === 1 || row.page === true
  const slug = text('slug') ?? null
  // What only members could read is not made public by a move.
  const isOpen = (text('visibility') ?? 'public') === 'public'
  const state = STATES[text('status') ?? ''] ?? 'draft'
  const signing = authors.get(id) ?? [users.get(String(row.author_id))].filter(author => author !== undefined)
  const item: SourceItem = {
    id: `gh:${id}`,
    sha256: createHash('sha256')
      .update(JSON.stringify([row, meta, tags.get(id), authors.get(id)]))
      .digest('hex'),
    where,
    type: isPage ? 'page' : 'post',
    title: text('title') ?? null,
    slug,
    addresses: slug ? [`/${slug}/`] : [],
    published: instantOf(row.published_at) ?? null,
    updated: instantOf(row.updated_at) ?? null,
    state: state === 'published' && !isOpen ? 'private' : state,
    language: text('locale') ?? null,
    excerpt: text('custom_excerpt') ?? null,
    body: { format: 'html', text: withoutHost(html ?? text('plaintext') ?? ''), dialect: 'ghost' },
    authors: signing.map(({ key, name }) => ({ key, name })),
    terms: tags.get(id) ?? [],
    film: null,
    rating: null,
    seen: null,
    picture: address
      ? { address: withoutHost(address), ...(alt && { alt }), ...(caption && { caption }) }
      : null,
    comments: 0,
    fields: [
      ...fieldsOf(row, PLACED),
      ...fieldsOf(meta, new Set(['id', 'post_id', 'feature_image_alt', 'feature_image_caption'])),
    ],
  }
  return { entry: 'item', item }
}

function fieldsOf(row: Row, placed: ReadonlySet<string>): SourceField[] {
  return Object.entries(row).flatMap(([name, value]) => {
    const isNothing = !value || value === 'public'
    return isNothing || placed.has(name)
      ? []
      : [{ name, value: typeof value === 'object' ? JSON.stringify(value) : String(value) }]
  })
}

/** Ghost writes its own address so, for the one of the day. */
function withoutHost(text: string): string {
  return text.replaceAll('__GHOST_URL__', '')
}

function authorOf(row: Row): SourceAuthor {
  const name = textIn(row.name) ?? String(row.id)
  return { key: textIn(row.slug) ?? name, name, biography: textIn(row.bio), website: textIn(row.website) }
}

function termOf(row: Row): SourceTerm {
  const label = textIn(row.name) ?? String(row.id)
  // A name with a hash is for the theme alone.
  return { taxonomy: label.startsWith('#') ? 'internal' : 'tag', key: textIn(row.slug) ?? label, label }
}

/** What a table of links gives each post, in its order. */
function linked<T>(links: readonly Row[], column: string, rows: ReadonlyMap<string, T>): Map<string, T[]> {
  const sorted = links.toSorted((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
  const byPost = new Map<string, T[]>()
  for (const link of sorted) {
    const row = rows.get(String(link[column]))
    const post = String(link.post_id)
    if (row !== undefined) byPost.set(post, [...(byPost.get(post) ?? []), row])
  }
  return byPost
}

/** Older exports count milliseconds. */
function instantOf(value: unknown): string | undefined {
  const moment = typeof value === 'number' ? value : Date.parse(String(value ?? ''))
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString()
}
