import { filmIn } from '../filmFields'
import { Header } from '../header'
import type { Keys } from '../keyRoles'
import { seenIn } from '../seenIn'
import type { SourceField, SourceItem, SourceState, SourceTerm } from '../sourceItem'
import { textOfHtml } from '../textOfHtml'
import { textIn } from '../values'
import { addressesOf, decoded } from './addressesOf'
import type { Index } from './firstPass'
import { readablePhp } from './phpValue'
import { authorsOf, termsOf } from './termsOf'
import { wxrInstant } from './wxrDates'
import { childText, type WxrNode } from './wxrNodes'

const STATES: Record<string, SourceState> = {
  publish: 'published',
  future: 'scheduled',
  pending: 'pending',
  private: 'private',
  trash: 'trash',
}

/** Children that have a place of their own in a source item; all others become fields. */
const PLACED = new Set([
  ...['title', 'link', 'guid', 'pubDate', 'dc:creator', 'content:encoded', 'excerpt:encoded', 'category'],
  ...[
    'wp:post_id',
    'wp:post_date',
    'wp:post_date_gmt',
    'wp:post_modified',
    'wp:post_modified_gmt',
    'wp:post_name',
  ],
  ...['wp:status', 'wp:post_type', 'wp:post_password', 'wp:postmeta', 'wp:comment'],
])

/** Values of settings that say nothing. */
const EMPTY = new Set(['', '0'])
const DRAFTS = new Set(['draft', 'auto-draft', 'inherit'])
/** Taxonomies that say something else than under what a text is filed. */
const APART = new Set(['post_format', 'language', 'author'])

/**
 * A text of an export.
 *
 * @param keys of the custom fields that say something of a film, its rating or how it was seen
 */
export function itemOf(node: WxrNode, sha256: string, file: string, index: Index, keys: Keys): SourceItem {
  const text = (name: string) => childText(node, name)
  const title = textOfHtml(text('title')) || null
  const terms = termsOf(node)
  const header = new Header(metasOf(node), keys, key => !key.startsWith('_'))
  const film = filmIn(header, keys, title)
  const rating = ratingIn(header)
  const thumbnail = textIn(header.takeKey('_thumbnail_id'))
  const media = thumbnail ? index.media.get(thumbnail) : undefined
  if (thumbnail && !media) header.giveBack('_thumbnail_id', thumbnail)
  const oldSlugs = [header.takeKey('_wp_old_slug')].flat().flatMap(slug => textIn(slug) ?? [])
  const body = withSharedBlocks(text('content:encoded'), index.sharedBlocks)
  const { zone } = index.site
  return {
    id: `wp:${text('wp:post_id') || text('guid') || text('link')}`,
    sha256,
    where: { file, line: node.line },
    type: text('wp:post_type') || 'post',
    title,
    slug: decoded(text('wp:post_name')) || null,
    addresses: addressesOf(node, { site: index.site.address, oldSlugs, pages: pagesOf(body) }),
    published:
      wxrInstant(text('wp:post_date'), text('wp:post_date_gmt'), zone) ?? rfcInstant(text('pubDate')),
    updated: wxrInstant(text('wp:post_modified'), text('wp:post_modified_gmt'), zone),
    state: stateOf(text('wp:status'), text('wp:post_password')),
    language: terms.find(({ taxonomy }) => taxonomy === 'language')?.key ?? null,
    excerpt: text('excerpt:encoded') || null,
    body: { format: 'html', text: body, dialect: 'wordpress' },
    authors: authorsOf(text('dc:creator'), terms, index),
    terms: terms.filter(({ taxonomy }) => !APART.has(taxonomy)),
    film,
    rating,
    seen: seenIn(header),
    picture: media
      ? { address: media.address, alt: media.alt, caption: media.caption, credit: media.credit }
      : null,
    comments: commentsOf(node).length,
    fields: [...fieldsOf(node, terms), ...header.rest()],
  }
}

function stateOf(status: string, password: string): SourceState {
  if (password && status !== 'trash') return 'password'
  return STATES[status] ?? (status === '' ? 'published' : 'draft')
}

/** Children without a place, and what is told apart from the terms: the format, the pings, a status of some plugin. */
function fieldsOf(node: WxrNode, terms: readonly SourceTerm[]): SourceField[] {
  const fields = node.children
    .filter(({ name, text }) => !PLACED.has(name) && !EMPTY.has(text.trim()))
    .map(({ name, text }) => ({ name, value: text.trim() }))
  const format = terms.find(({ taxonomy }) => taxonomy === 'post_format')
  if (format) fields.push({ name: 'post_format', value: format.key.replace(/^post-format-/, '') })
  const status = childText(node, 'wp:status')
  if (status && !(status in STATES) && !DRAFTS.has(status)) fields.push({ name: 'wp:status', value: status })
  const title = childText(node, 'title')
  if (/<\w/.test(title)) fields.push({ name: 'title (HTML)', value: title })
  const comments = node.children.filter(({ name }) => name === 'wp:comment').length - commentsOf(node).length
  if (comments > 0)
    fields.push({ name: 'wp:comment (pings, indésirables, en attente)', value: String(comments) })
  return fields
}

function commentsOf(node: WxrNode): WxrNode[] {
  return node.children.filter(
    child =>
      child.name === 'wp:comment' &&
      childText(child, 'wp:comment_approved') === '1' &&
      !/^(?:pingback|trackback)$/.test(childText(child, 'wp:comment_type')),
  )
}

function metasOf(node: WxrNode): Record<string, string | string[]> {
  const metas: Record<string, string | string[]> = {}
  for (const child of node.children) {
    const key = child.name === 'wp:postmeta' && childText(child, 'wp:meta_key')
    if (!key) continue
    const value = readablePhp(childText(child, 'wp:meta_value'))
    const known = Object.hasOwn(metas, key) ? metas[key] : undefined
    metas[key] = known === undefined ? value : [known, value].flat()
  }
  return metas
}

/** What WP Review calls its scales. */
const SCALES: Record<string, string> = { star: '5', point: '10', percentage: '100' }

function ratingIn(header: Header): SourceItem['rating'] {
  const value = header.read('rating', textIn)
  if (!value) return null
  const scale = header.read('scale', textIn)
  return { value, ...(scale && { scale: SCALES[scale] ?? scale }) }
}

/** The text of a block that is shared stands in it, not in what shows it. */
function withSharedBlocks(body: string, blocks: ReadonlyMap<string, string>): string {
  if (blocks.size === 0) return body
  return body.replace(
    /<!--\s+wp:block\s+\{"ref":(\d+)[^}]*\}\s*\/-->/g,
    (written, id: string) => blocks.get(id) ?? written,
  )
}

function pagesOf(body: string): number {
  return body.split('<!--nextpage-->').length
}

function rfcInstant(written: string): string | null {
  const moment = Date.parse(written)
  return moment > 0 ? new Date(moment).toISOString().replace('.000Z', 'Z') : null
}
