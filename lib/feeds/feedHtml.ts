import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import { parsedUrl } from '../parsedUrl.mjs'

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src'] as const

/**
 * The rendered body of an item as other programs show it: spoilers are notices that lead to the item, every
 * address is absolute, and nothing needs our style sheet or a browser's popovers.
 *
 * @param html a body as `catalogue.html` gives it
 * @param url the absolute address of the item
 */
export function feedHtml(html: string, url: string): string {
  const tree = withNotices(fromHtml(html, { fragment: true }), url)
  visit(tree, 'element', node => {
    for (const name of ADDRESSES) {
      const address = node.properties[name]
      if (typeof address !== 'string') continue
      // Check refuses what no parser takes; a feed holds thirty items, and is written whatever one of them says.
      const whole = parsedUrl(address, url)
      if (whole) node.properties[name] = whole.href
      else delete node.properties[name]
    }
    delete node.properties.className
    delete node.properties.srcSet
  })
  return toHtml(tree)
}

/**
 * A body without its spoilers: in place of each stands the name of the film, with a link to the page of the item.
 * Changes the tree.
 */
function withNotices(tree: Root, url: string): Root {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (hasClass(node, 'spoiler')) parent.children[index] = elementNode('p', [notice(node, url)])
    else if (hasClass(node, 'inline-spoiler')) parent.children[index] = notice(node, url)
    else return undefined
    return SKIP
  })
  return tree
}

function notice(spoiler: Element, url: string): Element {
  const film = find(spoiler, 'cite')
  return {
    ...elementNode('em', [
      { type: 'text', value: '[Révélation sur ' },
      ...(film ? [film] : []),
      { type: 'text', value: ', ' },
      { ...elementNode('a', [{ type: 'text', value: 'à lire sur Photogramme' }]), properties: { href: url } },
      { type: 'text', value: ']' },
    ]),
  }
}

function find(tree: Element, tagName: string): Element | undefined {
  let found: Element | undefined
  visit(tree, 'element', node => {
    if (node.tagName === tagName) found ??= node
  })
  return found
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

function elementNode(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
