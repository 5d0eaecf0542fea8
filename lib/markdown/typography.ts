import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { french } from '../typography/french'

/** Sets the running text of a body in French typography; code and link targets stay as typed. */
export function typography() {
  return (tree: Root): void => {
    visit(tree, node => {
      if (node.type === 'link' && node.children.length === 1 && isAddress(node)) return SKIP
      if (node.type === 'text') node.value = french(node.value)
      return undefined
    })
  }
}

/** An address printed as its own link text, as GFM makes of a bare address. */
function isAddress(link: { url: string; children: { type: string }[] }): boolean {
  const [child] = link.children
  return child !== undefined && 'value' in child && link.url.endsWith(String(child.value))
}
