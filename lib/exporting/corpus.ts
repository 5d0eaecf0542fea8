import { Catalogue } from '../content/catalogue/catalogue'
import { picturesOf } from '../content/catalogue/picturesOf'
import { gateInSteps, openingOf } from '../content/gate'
import { CONTENT_TYPES, EXPIRED, isArticleKind, type Kind } from '../model/contentTypes'
import type { ValidFile } from '../model/files'
import { type Archive, type Article, type Body, type ItemOf, recordsOf } from '../model/items'
import { addressOf } from '../model/pathOf'
import type { Milliseconds } from '../time/clock'
import { epoch } from '../time/instant'
import { inTurns } from '../turns/inTurns'
import type { Steps } from '../turns/steps'

/** Whether readers see an item by now, and if not, what it waits for. */
export type ItemState = 'published' | 'scheduled' | 'embargoed' | 'draft'

/** An item that leaves the site. */
export type Exported<K extends Kind = Kind> = {
  kind: K
  folder: (typeof CONTENT_TYPES)[K]['folder']
  slug: string
  /** Its address within the site; null for what has no page of its own. */
  path: string | null
  state: ItemState
  /** The front matter that its schema has read, without what names hidden items. */
  fields: Record<string, unknown>
  item: ItemOf<K>
  body: Body | null
}

/** All that leaves the site. */
export type Corpus = {
  catalogue: Catalogue
  /** Type by type in the order of CONTENT_TYPES, articles from the oldest on, records by their names. */
  items: readonly Exported[]
  /** The addresses of the pictures that they show: `/images/drive.jpg`. */
  pictures: readonly string[]
}

/**
 * What may leave the site: what readers see at `now`, and with `hidden` also drafts and what is scheduled or under
 * embargo. The gate decides (lib/content/gate.ts): what is retired, or is hidden and not asked for, is in no part of it.
 *
 * @param archive without problems
 * @param files of the archive, for their fields
 */
export function corpusOf(
  archive: Archive,
  files: readonly ValidFile[],
  now: Milliseconds,
  { hidden }: { hidden: boolean },
): Promise<Corpus> {
  return inTurns(corpusInSteps(archive, files, now, hidden))
}

function* corpusInSteps(
  archive: Archive,
  files: readonly ValidFile[],
  now: Milliseconds,
  hidden: boolean,
): Steps<Corpus> {
  const shown = yield* gateInSteps(archive, now, { drafts: hidden, upcoming: hidden })
  const catalogue = yield* Catalogue.inSteps(shown)
  const fileOf = new Map(files.map(file => [`${file.folder}/${file.slug}`, file]))
  const items: Exported[] = []
  const articles = [...shown.articles].sort((a, b) => epoch(a.date) - epoch(b.date))
  for (const { kind, item } of [
    ...articles.map(item => ({ kind: item.kind, item })),
    ...recordsOf(shown),
  ] as { kind: Kind; item: ItemOf<Kind> }[]) {
    const { folder } = CONTENT_TYPES[kind]
    const file = fileOf.get(`${folder}/${item.slug}`)
    // Somebody named in credits alone has no file; the notice of what has expired is no record.
    if (!file || item.slug === EXPIRED) continue
    items.push({
      kind,
      folder,
      slug: item.slug,
      path: addressOf(folder, item.slug),
      state: isArticleKind(kind) ? stateOf(item as Article, now) : 'published',
      fields: shownFields(file.data, item, catalogue),
      item,
      body: 'body' in item ? item.body : null,
    })
    yield
  }
  const order = Object.keys(CONTENT_TYPES)
  items.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const pictures = [...(yield* picturesOf(shown))].sort()
  return { catalogue, items, pictures }
}

function stateOf(article: Article, now: Milliseconds): ItemState {
  if (article.draft) return 'draft'
  if (openingOf(article) <= now) return 'published'
  return article.embargo && epoch(article.embargo) > now ? 'embargoed' : 'scheduled'
}

/** Fields in which a public item may name one that is not. */
function shownFields(data: object, item: ItemOf<Kind>, catalogue: Catalogue): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...data }
  if ('related' in item) {
    fields.related = item.related.map(({ kind, slug }) => `${CONTENT_TYPES[kind].folder}/${slug}`)
  }
  const { figures } = fields
  if (Array.isArray(figures)) fields.figures = figures.filter(slug => catalogue.figure(String(slug)))
  if ('differs' in item) fields.differs = item.differs.map(({ from, why }) => ({ from: from.slug, why }))
  return fields
}
