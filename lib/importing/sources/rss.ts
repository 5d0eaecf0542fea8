import { createHash } from 'node:crypto'
import path from 'node:path'
import { parseFeed } from 'feedsmith'
import { parsedUrl } from '../../parsedUrl.mjs'
import { slugOf } from '../../text/slug'
import { PARIS } from '../../time/clock'
import { inSlices } from '../../turns/slices'
import { dateIn } from './dates'
import { type AnyFeed, entriesOfFeed, type FeedEntry } from './feed/feedEntry'
import { feedText } from './feed/feedText'
import { shown } from './header'
import { SourceFault } from './sourceFault'
import type { SourceEntry, SourceField, SourceItem, SourceSite } from './sourceItem'
import { textOfHtml } from './textOfHtml'

/**
 * A feed – RSS, RDF, Atom or JSON – from a file or an address. It holds the last texts of a site only, and often no
 * more than their beginnings: such an entry is a draft, and the reason is told.
 *
 * @throws SourceFault for what is no feed, or cannot be had
 */
export async function* readRss(source: string): AsyncGenerator<SourceEntry> {
  const { text, remark } = await feedText(source)
  const file = parsedUrl(source)?.href ?? path.basename(source)
  const read = parsed(text, file)
  if (remark) yield { entry: 'left', what: 'encodage', where: { file, line: 1 }, reason: remark }
  const site = siteOf(read)
  yield { entry: 'site', site }
  const lines = linesOf(text)
  const { isOver, pause } = inSlices()
  const ids = new Set<string>()
  for (const [index, entry] of entriesOfFeed(read).entries()) {
    if (isOver()) await pause()
    const where = { file, line: lines[index] ?? 1 }
    const item = itemOf(entry, where, site.language ?? null)
    if (ids.has(item.id)) {
      yield { entry: 'left', what: item.id, where, reason: 'Le flux donne deux fois ce texte.' }
      continue
    }
    ids.add(item.id)
    yield { entry: 'item', item }
    const reason =
      'Le flux ne donne que le début de ce texte : c’est un brouillon, à compléter depuis le site.'
    if (isExcerpt(entry)) yield { entry: 'left', what: item.title ?? item.id, where, reason }
  }
}

function parsed(text: string, file: string): AnyFeed {
  try {
    return parseFeed(text)
  } catch {
    throw new SourceFault(file, 'Ce n’est pas un flux RSS, Atom ou JSON Feed.')
  }
}

function siteOf(read: AnyFeed): SourceSite {
  if (read.format === 'json') {
    const { title, home_page_url: address, language } = read.feed
    return { title, address, language }
  }
  if (read.format === 'atom') {
    const link = read.feed.links?.find(({ rel }) => rel === undefined || rel === 'alternate')
    return { title: textOfHtml(read.feed.title?.value ?? '') || undefined, address: link?.href }
  }
  const language = read.format === 'rss' ? read.feed.language : read.feed.dc?.languages?.[0]
  return { title: textOfHtml(read.feed.title ?? '') || undefined, address: read.feed.link, language }
}

function itemOf(entry: FeedEntry, where: SourceItem['where'], siteLanguage: string | null): SourceItem {
  const id = entry.guid ?? entry.links[0] ?? entry.title ?? ''
  const [picture = null, ...others] = entry.pictures
  const address = entry.links.find(link => parsedUrl(link))
  return {
    id: `rss:${id}`,
    sha256: createHash('sha256').update(JSON.stringify(entry.whole)).digest('hex'),
    where,
    type: 'post',
    title: textOfHtml(entry.title ?? '') || null,
    slug: slugIn(address),
    addresses: [...new Set(entry.links.filter(link => parsedUrl(link)))],
    published: dateIn(entry.published, PARIS) ?? null,
    updated: dateIn(entry.updated, PARIS) ?? null,
    state: isExcerpt(entry) ? 'draft' : 'published',
    language: entry.language ?? siteLanguage,
    excerpt: entry.content ? (entry.summary ? textOfHtml(entry.summary) : null) : null,
    body: { format: 'html', text: entry.content ?? entry.summary ?? '', dialect: 'plain' },
    authors: entry.authors.map(({ name }) => ({ key: slugOf(name), name })),
    terms: entry.categories.map(({ label, scheme }) => ({
      taxonomy: scheme ?? 'category',
      key: slugOf(label),
      label,
    })),
    film: null,
    rating: null,
    seen: null,
    picture,
    comments: entry.comments,
    fields: fieldsOf(
      entry,
      others.map(({ address }) => address),
    ),
  }
}

/** Shorter texts than that, of words alone, are the beginning of one. */
const SHORT = 600
const CUT =
  /(?:…|\.\.\.|\[(?:…|&hellip;|&#8230;|\.\.\.)\]|&hellip;|&#8230;)\s*(?:<\/p>)?\s*$|(?:lire la suite|continue reading|read more|en savoir plus)[^.]{0,120}$/i

/** Whether a feed gives no more than the beginning: it says so, or calls it a summary and it is short or cut. */
function isExcerpt({ content, summary = '' }: FeedEntry): boolean {
  if (content) return false
  return CUT.test(summary.trim()) || (summary.length < SHORT && !/<(?:p|h\d|ul|blockquote)\b/i.test(summary))
}

function fieldsOf(
  { whole, placed, enclosures, published, updated }: FeedEntry,
  pictures: readonly string[],
): SourceField[] {
  const rest = Object.entries(whole).filter(([name]) => !placed.includes(name))
  const dates = [published, updated].filter(date => date !== undefined && dateIn(date, PARIS) === undefined)
  return [
    ...dates.map(date => ({ name: 'date', value: String(date) })),
    ...pictures.map(value => ({ name: 'image', value })),
    ...enclosures.map(value => ({ name: 'enclosure', value })),
    ...rest.map(([name, value]) => ({ name, value: shown(value) })),
  ]
}

function slugIn(address: string | undefined): string | null {
  const last = parsedUrl(address ?? '')
    ?.pathname.split('/')
    .filter(Boolean)
    .at(-1)
  return last ? last.replace(/\.\w{2,5}$/, '') : null
}

/** Where the entries of a feed in XML begin; one of JSON is mostly one line. */
function linesOf(text: string): number[] {
  const lines: number[] = []
  let line = 1
  let at = 0
  for (const { index } of text.matchAll(/<(?:item|entry)[\s>]/g)) {
    for (; at < index; at += 1) if (text.charCodeAt(at) === 10) line += 1
    lines.push(line)
  }
  return lines
}
