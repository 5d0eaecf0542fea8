import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { element } from './element'

/** A table scrolls by itself on a phone, and by keyboard, instead of widening the page. */
export function tables() {
  return (tree: Root): void => {
    visit(tree, 'table', (node, index, parent) => {
      if (!parent || index === undefined) return
      parent.children[index] = element(
        'div',
        { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Tableau' },
        [node],
      ) as never
      return SKIP
    })
  }
}
