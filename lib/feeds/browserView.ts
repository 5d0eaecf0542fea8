import { formatDay } from '../format/date'
import { escapeMarkup, escapeQuoted } from '../format/escapeMarkup'
import { type FeedEntry, writtenEntries } from './feed'

/** What a browser shows of a file for programs that somebody opens. */
export type BrowserView = {
  /** « Flux RSS ». */
  kind: string
  title: string
  description: string
  /** What the file is for and what to do with its address, in a sentence or two. */
  use: string
  /** The address of the file, absolute. */
  address: string
  /** Pages to go on to. */
  links: readonly { name: string; href: string }[]
  /** What is new in it, the newest first; null for a file that lists nothing new. */
  entries: readonly Pick<FeedEntry, 'title' | 'url' | 'published'>[] | null
}

const XHTML = 'http://www.w3.org/1999/xhtml'

/** The style sheet that shows this and hides all else: browsers have no other way left, since XSLT leaves them. */
export const stylesheets = [{ type: 'text/css', href: '/flux.css' }]

/**
 * A document of XML that readers of feeds read as before and that browsers show as a page. What is shown stands in it
 * as XHTML: elements of a namespace that programs pass over (RSS 2.0, « Extending RSS »; RFC 4287, 6; OPML 2.0,
 * « Extending OPML »), while browsers make links of its links. Who asks makes no difference, so that nobody is shown,
 * by any cache, what is another's.
 *
 * @param document with `stylesheets`
 * @param within the first start tag of the document with this name: there the page is put
 */
export function withBrowserView(document: string, within: string, view: BrowserView): string {
  const tag = new RegExp(`<${within}(?:\\s[^>]*)?>`).exec(document)
  if (!tag) throw new Error(`no <${within}>`)
  const at = tag.index + tag[0].length
  return document.slice(0, at) + written(view) + document.slice(at)
}

function written({ kind, title, description, use, address, links, entries }: BrowserView): string {
  return element(
    'div',
    [
      // The name of the tab: what a program that knows no namespaces would take for the title is the title.
      element('title', escapeMarkup(title)),
      element('meta', '', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element(
        'main',
        [
          element('p', escapeMarkup(kind), { class: 'kind' }),
          element('h1', escapeMarkup(title)),
          element('p', escapeMarkup(description)),
          element('p', escapeMarkup(use), { class: 'use' }),
          element('code', escapeMarkup(address)),
          element('p', links.map(({ name, href }) => link(name, href)).join(' '), { class: 'links' }),
          ...(entries ? [element('h2', 'Derniers titres'), listOf(entries)] : []),
        ].join(''),
      ),
    ].join(''),
    { xmlns: XHTML, 'xml:lang': 'fr' },
  )
}

function listOf(entries: NonNullable<BrowserView['entries']>): string {
  if (entries.length === 0) return element('p', 'Rien n’a encore paru ici.')
  const items = writtenEntries({ entries }, ({ title, url, published }) => {
    const day = element('time', escapeMarkup(formatDay(published)), { datetime: published })
    return element('li', link(title, url) + day)
  })
  return element('ol', items.join(''))
}

function link(name: string, href: string): string {
  return element('a', escapeMarkup(name), { href })
}

function element(name: string, content: string, attributes: Record<string, string> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeQuoted(value)}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}
