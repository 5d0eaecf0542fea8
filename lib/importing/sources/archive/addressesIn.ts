import { parsedUrl } from '../../../parsedUrl.mjs'
import { slugOf } from '../../../text/slug'
import type { Header } from '../header'
import { textIn } from '../values'
import type { Model, Place } from './model'
import { datePlaceholders, filled, type Placeholders } from './permalink'

type Text = {
  /** Of the text, by the clock of its site. */
  date: string | null
  title: string | null
  /** Of the header, where it has one. */
  slug: string | undefined
  categories: readonly string[]
  /** The whole header: patterns of the map may name any key of it. */
  data: Readonly<Record<string, unknown>>
}

/**
 * The addresses at which the old site shows a text: the one of its header, else those of the map’s patterns, else the
 * one that its engine gives it; then those from which it is redirected.
 *
 * @param patterns of the map
 */
export function addressesIn(
  header: Header,
  place: Place,
  model: Model,
  patterns: readonly string[],
  text: Text,
): string[] {
  const known = placeholdersOf(place, text)
  const based = (address: string | null) =>
    address === null || parsedUrl(address) ? address : `${model.base}${address}`
  const own = ownAddress(header, model, known)
  const usual = patterns.length > 0 ? patterns : [place.pattern]
  const present = own === undefined ? usual.map(pattern => pattern && filled(pattern, known)) : [own]
  const first = present.find(address => address) ?? '/'
  const former = (header.read('aliases', listOf) ?? []).map(alias => fromRoot(alias, first))
  return [...new Set([...present, ...former].flatMap(address => based(address || null) ?? []))].flatMap(
    served,
  )
}

/** The address that a header gives; null where it says that there is none; undefined where it says nothing. */
function ownAddress(header: Header, model: Model, known: Placeholders): string | null | undefined {
  return header.read('permalink', value => {
    if (value === false) return null
    const written = withoutTemplate(textIn(value) ?? '', known)
    const host = parsedUrl(model.site.address ?? '')?.host
    if (parsedUrl(written)) return host && parsedUrl(written)?.host === host ? written : undefined
    if (written === '' || /[{}\s]/.test(written)) return undefined
    return filled(written.replace(/(^|\/)index\.html$/, '$1'), known)
  })
}

/** What Eleventy fills in most: the name of the file, and a title as a slug. */
function withoutTemplate(written: string, known: Placeholders): string {
  return written.replace(
    /\{\{-?\s*([\w.]+)\s*(?:\|\s*(\w+)\s*)?-?\}\}/g,
    (template, name: string, filter?: string) => {
      if (name === 'page.fileSlug' && !filter) return known.filename ?? template
      if (name === 'page.filePathStem' && !filter) return known.path ?? template
      if (name === 'title' && /^slug/.test(filter ?? '')) return known.titleSlug ?? template
      return name === 'slug' ? (known.slug ?? template) : template
    },
  )
}

function placeholdersOf(place: Place, { date, title, slug, categories, data }: Text): Placeholders {
  const scalars = Object.entries(data).flatMap(([key, value]) => {
    const text = /^\w+$/.test(key) ? textIn(value) : undefined
    return text ? [[key, text] as const] : []
  })
  const named = slug ?? place.slug
  const titleSlug = title ? slugOf(title) : undefined
  const { title: fromName = titleSlug, ...others } = place.placeholders
  return {
    ...Object.fromEntries(scalars),
    ...datePlaceholders(date),
    ...others,
    categories: categories.map(slugged).join('/'),
    slug: named,
    title: slug ?? fromName,
    titleSlug,
    ...(slug && 'slugorfilename' in others && { slugorfilename: slug, slugorcontentbasename: slug }),
  }
}

/** As Jekyll writes a category: accents stay. */
function slugged(category: string): string {
  return category
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** An address without an ending or a slash is served with `.html` as well. */
function served(address: string): string[] {
  const path = parsedUrl(address, 'http://a.example')?.pathname ?? ''
  return /\/$|\.\w{2,5}$/.test(path) || address.includes('?') ? [address] : [address, `${address}.html`]
}

function fromRoot(alias: string, present: string): string {
  if (parsedUrl(alias)) return alias
  const url = parsedUrl(alias, `http://a.example${present.startsWith('/') ? present : '/'}`)
  return url ? `${url.pathname}${url.search}` : alias
}

function listOf(value: unknown): string[] {
  return [value].flat().flatMap(one => textIn(one) ?? [])
}
