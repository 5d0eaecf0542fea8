import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'

/** A part of a body: the id of its crosshead, to link to, and what that says. */
export type Crosshead = { id: string; text: string }

/**
 * The crossheads of the first level of a body, in order, for a list of its contents: only what is read without
 * opening anything, so none within a spoiler or with one.
 *
 * @param html of renderBody
 */
export function crossheadsOf(html: string): Crosshead[] {
  // What stands within something, a spoiler or a box, is no part of the body itself.
  return fromHtml(html, { fragment: true }).children.flatMap(node => {
    if (node.type !== 'element' || node.tagName !== 'h2') return []
    let isOpen = true
    visit(node, 'element', ({ properties }) => {
      if ('dataFilm' in properties) isOpen = false
    })
    const text = toText(node)
    return isOpen && text ? [{ id: String(node.properties.id), text }] : []
  })
}
