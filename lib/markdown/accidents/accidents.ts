import type { Nodes, Parents, Root } from 'mdast'
import type { VFile } from 'vfile'
import { isAddress } from '../isAddress'
import { checkFence, checkInlineCode } from './codes'
import { checkHeading, checkLines } from './lines'
import { checkList, checkQuote } from './lists'
import { checkSigns } from './signs'
import { checkDefinitions, checkTable } from './vanishing'

/**
 * Goes through the constructs of CommonMark and GFM that prose triggers by accident, or that drop what was written,
 * and that the parser does not leave alone (switchedOff.ts) nor asTyped.ts give back: what would be lost is a fault,
 * what may have been meant otherwise a doubt.
 */
export function accidents() {
  return (tree: Root, file: VFile): void => {
    checkDefinitions(tree, file)
    walk(tree, [], 0)

    function walk(node: Nodes, ancestors: readonly Parents[], index: number): void {
      check(node, ancestors, index)
      if (!('children' in node) || isAddress(node)) return
      const within = [...ancestors, node]
      for (const [at, child] of node.children.entries()) walk(child, within, at)
    }

    function check(node: Nodes, ancestors: readonly Parents[], index: number): void {
      const parent = ancestors.at(-1)
      switch (node.type) {
        case 'heading':
          checkHeading(node, file)
          break
        case 'paragraph':
          checkLines(node, ancestors, parent?.children[index + 1], file)
          break
        case 'list':
          checkList(node, parent?.type === 'listItem' ? undefined : parent?.children[index - 1], file)
          break
        case 'blockquote':
          if (parent?.type !== 'blockquote') checkQuote(node, file)
          break
        case 'code':
          checkFence(node, file)
          break
        case 'inlineCode':
          checkInlineCode(node, file)
          break
        case 'table':
          checkTable(node, file)
          break
        case 'text':
        case 'break':
        case 'emphasis':
        case 'strong':
        case 'delete':
          checkSigns(node, file)
          break
      }
    }
  }
}
