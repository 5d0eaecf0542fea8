import type { Node } from 'mdast'
import type { VFile } from 'vfile'

/** Faults of one body that are told; who mends so many asks again. */
const MOST = 200

/**
 * Reports a fault of a body at a node: what is wrong and what to do, both French sentences.
 *
 * @param fix a function where it is dear to find: the nearest of ten thousand addresses
 */
export function complain(file: VFile, node: Node, rule: string, fix: string | (() => string)): void {
  if (file.messages.length >= MOST) return
  const message = file.message(rule, node.position)
  message.note = typeof fix === 'string' ? fix : fix()
}
