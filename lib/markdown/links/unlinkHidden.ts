import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Records } from '../records'

/** A link to an item that readers may not see yet becomes its text: the address itself would tell of it. */
export function unlinkHidden(records: Records) {
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent) => {
      if (!parent || index === undefined || !node.url.startsWith('/')) return
      if (records.paths.has(node.url.replace(/[?#].*$/, ''))) return
      parent.children.splice(index, 1, ...node.children)
      return index
    })
  }
}
