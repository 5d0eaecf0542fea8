import type { parseFeed } from 'feedsmith'
import type { SourceAuthor, SourcePicture } from '../sourceItem'

/** A feed of any of the formats that the package reads. */
export type AnyFeed = ReturnType<typeof parseFeed<string>>
type Rss = Extract<AnyFeed, { format: 'rss' }>['feed']
type Rdf = Extract<AnyFeed, { format: 'rdf' }>['feed']
type Atom = Extract<AnyFeed, { format: 'atom' }>['feed']
type Json = Extract<AnyFeed, { format: 'json' }>['feed']

/** An entry in words that all formats share. */
export type FeedEntry = {
  guid: string | undefined
  title: string | undefined
  links: string[]
  published: string | undefined
  updated: string | undefined
  /** HTML: what the feed calls the content, and what it calls a summary or a description. */
  content: string | undefined
  summary: string | undefined
  authors: Pick<SourceAuthor, 'name'>[]
  categories: { label: string; scheme: string | undefined }[]
  pictures: SourcePicture[]
  /** Sound, films, documents. */
  enclosures: string[]
  language: string | undefined
  comments: number
  /** The entry as the package gives it, for what has no place, and the names of what has one. */
  whole: Record<string, unknown>
  placed: readonly string[]
}

type RssItem = NonNullable<Rss['items']>[number]
type Media = RssItem['media']

export function entriesOfFeed(read: AnyFeed): FeedEntry[] {
  if (read.format === 'rss') return (read.feed.items ?? []).map(ofRss)
  if (read.format === 'rdf') return (read.feed.items ?? []).map(ofRdf)
  if (read.format === 'atom') return (read.feed.entries ?? []).map(entry => ofAtom(entry, read.feed))
  return (read.feed.items ?? []).map(item => ofJson(item, read.feed))
}

function ofRss(item: RssItem): FeedEntry {
  const enclosures = item.enclosures ?? []
  const guid = item.guid?.value
  return {
    guid,
    title: item.title,
    links: [item.link, item.guid?.isPermaLink === false ? undefined : guid].flatMap(link => link ?? []),
    published: item.pubDate ?? item.dc?.dates?.[0],
    updated: item.atom?.updated,
    content: item.content?.encoded,
    summary: item.description,
    authors: [
      ...(item.dc?.creators ?? []).map(name => ({ name })),
      ...(item.authors ?? []).flatMap(({ name, email }) =>
        name || email ? [{ name: name ?? email ?? '' }] : [],
      ),
    ],
    categories: (item.categories ?? []).flatMap(({ name, domain }) =>
      name ? [{ label: name, scheme: domain }] : [],
    ),
    pictures: [
      ...picturesOf(item.media),
      ...enclosures
        .filter(({ type }) => /^image\//.test(type ?? ''))
        .flatMap(({ url }) => (url ? [{ address: url }] : [])),
    ],
    enclosures: enclosures.filter(({ type }) => !/^image\//.test(type ?? '')).flatMap(({ url }) => url ?? []),
    language: item.dc?.languages?.[0],
    comments: item.slash?.comments ?? 0,
    whole: item,
    placed: [
      'title',
      'link',
      'guid',
      'pubDate',
      'content',
      'description',
      'authors',
      'categories',
      'enclosures',
      'media',
      'dc',
      'slash',
      'wfw',
      'atom',
    ],
  }
}

function ofRdf(item: NonNullable<Rdf['items']>[number]): FeedEntry {
  return {
    ...NOTHING,
    guid: item.rdf?.about ?? item.link,
    title: item.title,
    links: item.link ? [item.link] : [],
    published: item.dc?.dates?.[0],
    content: item.content?.encoded,
    summary: item.description,
    authors: (item.dc?.creators ?? []).map(name => ({ name })),
    categories: (item.dc?.subjects ?? []).map(label => ({ label, scheme: undefined })),
    whole: item,
    placed: ['title', 'link', 'description', 'content', 'dc', 'rdf', 'slash'],
  }
}

function ofAtom(entry: NonNullable<Atom['entries']>[number], feed: Atom): FeedEntry {
  const links = entry.links ?? []
  const related = (rel: string) => links.filter(link => (link.rel ?? 'alternate') === rel)
  const enclosures = related('enclosure')
  return {
    ...NOTHING,
    guid: entry.id,
    title: asHtml(entry.title),
    links: related('alternate').flatMap(({ href }) => href ?? []),
    published: entry.published ?? entry.updated,
    updated: entry.updated,
    content: asHtml(entry.content),
    summary: asHtml(entry.summary),
    authors: (entry.authors ?? feed.authors ?? []).flatMap(({ name }) => (name ? [{ name }] : [])),
    categories: (entry.categories ?? []).flatMap(({ term, label, scheme }) => {
      const shown = label ?? term
      return shown ? [{ label: shown, scheme }] : []
    }),
    pictures: [
      ...picturesOf(entry.media),
      ...enclosures
        .filter(({ type }) => /^image\//.test(type ?? ''))
        .flatMap(({ href }) => (href ? [{ address: href }] : [])),
    ],
    enclosures: enclosures
      .filter(({ type }) => !/^image\//.test(type ?? ''))
      .flatMap(({ href }) => href ?? []),
    whole: entry,
    placed: [
      'id',
      'title',
      'links',
      'published',
      'updated',
      'content',
      'summary',
      'authors',
      'categories',
      'media',
    ],
  }
}

function ofJson(item: NonNullable<Json['items']>[number], feed: Json): FeedEntry {
  const image = item.image ?? item.banner_image
  return {
    ...NOTHING,
    guid: item.id,
    title: item.title,
    links: item.url ? [item.url] : [],
    published: item.date_published,
    updated: item.date_modified,
    content: item.content_html ?? (item.content_text ? paragraphs(item.content_text) : undefined),
    summary: item.summary,
    authors: (item.authors ?? feed.authors ?? []).flatMap(({ name }) => (name ? [{ name }] : [])),
    categories: (item.tags ?? []).map(label => ({ label, scheme: undefined })),
    pictures: image ? [{ address: image }] : [],
    enclosures: (item.attachments ?? []).flatMap(({ url }) => url ?? []),
    language: item.language,
    whole: item,
    placed: [
      'id',
      'url',
      'title',
      'content_html',
      'content_text',
      'summary',
      'image',
      'banner_image',
      'date_published',
      'date_modified',
      'tags',
      'authors',
      'language',
      'attachments',
    ],
  }
}

const NOTHING = { updated: undefined, language: undefined, comments: 0, pictures: [], enclosures: [] }

/** A picture of its own before those that stand in the text. */
function picturesOf(media: Media): SourcePicture[] {
  const contents = [
    ...(media?.contents ?? []),
    ...(media?.groups ?? []).flatMap(group => group.contents ?? []),
  ]
  const shown = contents.filter(
    ({ medium, type, url }) =>
      medium === 'image' || /^image\//.test(type ?? '') || /\.(?:jpe?g|png|webp|avif)$/i.test(url ?? ''),
  )
  const addresses = [
    ...shown.flatMap(({ url }) => url ?? []),
    ...(media?.thumbnails ?? []).flatMap(({ url }) => url ?? []),
  ]
  const credit = media?.credits?.[0]?.value
  return [...new Set(addresses)].map(address => ({ address, ...(credit && { credit }) }))
}

/** Atom says of each text what it is. */
function asHtml(text: { value?: string; type?: string } | undefined): string | undefined {
  if (!text?.value) return undefined
  return !text.type || text.type === 'text' ? escaped(text.value) : text.value
}

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map(paragraph => `<p>${escaped(paragraph).replace(/\n/g, '<br>')}</p>`)
    .join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
