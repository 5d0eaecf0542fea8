import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import { lineAndColumn } from '../text/lineAndColumn'

/** The Markdown that a node was read from; empty for a node that has no place in it. */
export function sourceAt(node: Nodes, file: VFile): string {
  if (!node.position) return ''
  return String(file).slice(node.position.start.offset, node.position.end.offset)
}

/** A node whose place is that of what stands at an offset of its source, for a problem to point there. */
export function placeWithin<N extends Nodes>(node: N, offset: number, file: VFile): N {
  if (!node.position) return node
  const place = lineAndColumn(String(file), (node.position.start.offset ?? 0) + offset)
  return { ...node, position: { start: place, end: place } }
}
