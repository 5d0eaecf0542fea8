import type { Nodes } from 'mdast'

/** Whether a node is an address printed as its own link text, as GFM makes of a bare address. */
export function isAddress(node: Nodes): boolean {
  if (node.type !== 'link' || node.children.length !== 1) return false
  const [child] = node.children
  return child !== undefined && 'value' in child && node.url.endsWith(String(child.value))
}
