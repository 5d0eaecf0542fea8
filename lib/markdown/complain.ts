import type { Node } from 'mdast'
import type { VFile } from 'vfile'

/** Reports a fault of a body at a node: what is wrong and what to do, both French sentences. */
export function complain(file: VFile, node: Node, rule: string, fix: string): void {
  const message = file.message(rule, node.position)
  message.note = fix
}
