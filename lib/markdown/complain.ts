import type { Node } from 'mdast'
import type { VFile } from 'vfile'
import type { RuleId } from '../model/ruleIds'

/** Faults of one body that are told; who mends so many asks again. */
const MOST_FAULTS = 200

/**
 * Reports a fault of a body at a node: what is wrong and what to do, both French sentences.
 *
 * @param hint a function where it is dear to find: the nearest of ten thousand addresses
 */
export function complain(
  file: VFile,
  node: Node,
  rule: RuleId,
  message: string,
  hint: string | (() => string),
): void {
  if (file.messages.length >= MOST_FAULTS) return
  const told = file.message(message, { place: node.position, ruleId: rule })
  told.note = typeof hint === 'string' ? hint : hint()
}
