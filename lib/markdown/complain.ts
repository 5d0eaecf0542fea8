import type { Node, Nodes } from 'mdast'
import type { VFile } from 'vfile'
import type { RuleId } from '../model/ruleIds'
import { placeWithin } from './placeWithin'

/** Faults of one body that are told; who mends so many asks again. */
const MOST_FAULTS = 200
/** Doubts of one body that are told. They take no fault's place: a fault holds back the file. */
const MOST_DOUBTS = 50

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
  if (count(file, true) >= MOST_FAULTS) return
  const told = file.message(message, { place: node.position, ruleId: rule })
  told.fatal = true
  told.note = typeof hint === 'string' ? hint : hint()
}

/**
 * Asks the editor of a body to look again: what is doubtful and what to do, both French sentences.
 *
 * @param at where it stands in the source of the node, as an offset from its begin
 */
export function doubt(
  file: VFile,
  node: Nodes,
  at: number,
  rule: RuleId,
  message: string,
  hint: string,
): void {
  if (count(file, false) >= MOST_DOUBTS) return
  const told = file.message(message, { place: placeWithin(node, at, file).position, ruleId: rule })
  told.note = hint
}

function count(file: VFile, fatal: boolean): number {
  return file.messages.filter(message => Boolean(message.fatal) === fatal).length
}
