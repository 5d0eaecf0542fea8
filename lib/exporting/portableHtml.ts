import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { SKIP, visit } from 'unist-util-visit'
import { parsedUrl } from '../parsedUrl.mjs'

/** What only our pages need: how a picture loads, what a button opens, where a reader of screens is. */
const OF_OUR_PAGES = [
  ...['srcSet', 'sizes', 'loading', 'decoding', 'tabIndex', 'role', 'ariaLabel', 'dataNosnippet'],
  ...['popover', 'popoverTarget'],
]

const ADDRESSES = ['href', 'src'] as const

/** Elements in which line ends and spaces are what somebody typed. */
const AS_TYPED = new Set(['pre', 'code'])

/**
 * A rendered body without what only our pages need: scripts of browsers, links of a citation to itself, frames. What
 * the directives stand for keeps its class (`spoiler`, `inline-spoiler`, `citation`, `encadre`, `film-card`) and the
 * film that it names (`data-film`, `data-title`, `data-year`); words in hidden places are there. Every address is
 * absolute. Our importer makes the directives of it again (lib/importing/bodies/html/ownElements.ts).
 *
 * @param html a body as `catalogue.authoredHtml` gives it
 * @param url the absolute address of the item
 * @param filmOf a film by the name of its file
 */
export function portableHtml(
  html: string,
  url: string,
  filmOf: (slug: string) => { title: string; year: number } | undefined,
): Root {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const isPermalink =
      parent.type === 'element' && parent.tagName === 'figcaption' && isCitationLink(node.properties.href)
    const inside = isPermalink ? [] : unwrapped(node)
    if (inside) {
      parent.children.splice(index, 1, ...inside)
      return [SKIP, index]
    }
    tidy(node, url, filmOf)
    return undefined
  })
  joinLines(tree)
  return tree
}

/** What remains of an element that only our pages need; null for one that stays. */
function unwrapped({ tagName, properties, children }: Element): ElementContent[] | null {
  if (tagName === 'button') return []
  if (tagName === 'span' && properties.popover) return children
  const isFrame = tagName === 'div' && ('dataNosnippet' in properties || properties.role === 'region')
  return isFrame ? children : null
}

/** A citation leads to itself, for who wants to share it. */
function isCitationLink(href: unknown): boolean {
  return typeof href === 'string' && href.startsWith('#citation-')
}

function tidy(node: Element, url: string, filmOf: Parameters<typeof portableHtml>[2]): void {
  const { properties } = node
  for (const name of OF_OUR_PAGES) delete properties[name]
  for (const name of ADDRESSES) {
    const address = properties[name]
    if (typeof address !== 'string' || address.startsWith('#')) continue
    const whole = parsedUrl(address, url)
    if (whole) properties[name] = whole.href
    else delete properties[name]
  }
  if (hasClass(node, 'film-card')) nameShownFilm(node)
  const { dataFilm } = properties
  const film = typeof dataFilm === 'string' ? filmOf(dataFilm) : undefined
  if (film) Object.assign(properties, { dataTitle: film.title, dataYear: film.year })
}

/** A card says which film it shows by its link alone. */
function nameShownFilm(card: Element): void {
  visit(card, 'element', ({ tagName, properties: { href } }) => {
    if (tagName === 'a' && typeof href === 'string') card.properties.dataFilm ??= href.replace(/^.*\//, '')
  })
}

/** Lines of a paragraph become one, and nothing but elements stands between blocks: other engines make breaks of line ends. */
function joinLines(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && AS_TYPED.has(node.tagName)) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    if (/\S/.test(node.value) || !isBetweenBlocks(parent.children as RootContent[], node)) {
      node.value = node.value.replace(/[\n\r\t]+ */g, ' ')
      return undefined
    }
    parent.children.splice(index, 1)
    return index
  })
}

const BLOCKS = new Set([
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'figure',
    'figcaption',
    'table',
  ],
  ...['thead', 'tbody', 'tr', 'th', 'td', 'div', 'details', 'summary', 'section', 'hr', 'pre'],
])

function isBetweenBlocks(siblings: readonly RootContent[], blank: Text): boolean {
  const elements = siblings.filter(node => node !== blank && node.type === 'element')
  return elements.length === 0 || elements.some(node => node.type === 'element' && BLOCKS.has(node.tagName))
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}
