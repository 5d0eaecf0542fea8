import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { SKIP, visit } from 'unist-util-visit'
import type { Catalogue } from '../content/catalogue/catalogue'
import type { Body } from '../model/items'
import { mayHide, readText } from '../text/readText'

/**
 * What readers see of a body at once, as plain text: no markup, and nothing of what they open on purpose.
 * It is read line by line, fifty times faster than parsed; where anything is left that may hide something, the
 * body is rendered as on its page.
 *
 * @param most how many characters of it are wanted; about as many are read
 * @returns one line per paragraph, not yet set in French typography
 */
export function plainText(body: Body, catalogue: Catalogue, most = Number.POSITIVE_INFINITY): string {
  const text = readText(body.markdown, most)
  return mayHide(text) ? renderedText(catalogue.html(body)) : text
}

function renderedText(html: string): string {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', ({ properties }, index, parent) => {
    const classes = Array.isArray(properties.className) ? properties.className : []
    if (!parent || index === undefined || !classes.some(name => /spoiler/.test(String(name))))
      return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return toText(tree satisfies Nodes)
}
