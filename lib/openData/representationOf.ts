import type { Catalogue } from '../content/catalogue/catalogue'
import { foldersWith } from '../folders.mjs'
import { absolute, REPRESENTATION_FORMATS, type RepresentationFormat } from '../routes'
import { articleDocument } from './articleDocument'
import { articleMarkdown } from './articleMarkdown'
import { filmDocument } from './filmDocument'
import { isRecordList, LISTS, type RecordList } from './lists'
import { personDocument } from './personDocument'

/** An item in a form for programs. */
export type Representation = { type: string; write: () => string }

const SHAPE = new RegExp(`^/([a-z]+)/([a-z0-9-]+)\\.(${REPRESENTATION_FORMATS.join('|')})$`)

/** The section, slug and format that an address for programs names (`/critiques/drive.md`), whether or not the item exists; null for any other address. */
function representationAddress(
  path: string,
): { section: string; slug: string; format: RepresentationFormat } | null {
  const [, section, slug, written] = SHAPE.exec(path) ?? []
  const format = REPRESENTATION_FORMATS.find(other => other === written)
  return section && slug && format ? { section, slug, format } : null
}

/** The representation at an address such as `/critiques/drive.md`, or null when there is none; written only when asked for. */
export function representationOf(catalogue: Catalogue, path: string): Representation | null {
  const { section, slug, format } = representationAddress(path) ?? {}
  if (slug === undefined) return null
  const list = LISTS.find(other => other === section)
  if (!list || !format || !foldersWith(format).includes(list)) return null
  if (isRecordList(list)) return RECORDS[list](catalogue, slug)
  const article = catalogue.articleAt(`/${list}/${slug}`)
  if (!article) return null
  return format === 'md'
    ? { type: 'text/markdown; charset=utf-8', write: () => articleMarkdown(catalogue, article) }
    : json(() => articleDocument(catalogue, article))
}

/** The documents of records, by their folder. */
const RECORDS: Record<RecordList, (catalogue: Catalogue, slug: string) => Representation | null> = {
  films: (catalogue, slug) => {
    const film = catalogue.film(slug)
    return film ? json(() => filmDocument(catalogue, film)) : null
  },
  personnes: (catalogue, slug) => {
    const person = catalogue.person(slug)
    return person ? json(() => personDocument(catalogue, person)) : null
  },
}

/** The `Link` header of a representation: tells search engines which page says the same to readers. */
export function canonicalLink(path: string): string {
  return `<${absolute(path.replace(/\.[a-z]+$/, ''))}>; rel="canonical"`
}

function json(document: () => object): Representation {
  return { type: 'application/json; charset=utf-8', write: () => JSON.stringify(document()) }
}
