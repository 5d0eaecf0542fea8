import type { PhrasingContent, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Context } from '../context'
import { endsSpoilers, isWarningAlone, spoilerBlock, spoilerPhrase, warnsOfSpoiler } from '../spoilers'
import { closeUnnamed } from './closeUnnamed'
import { paragraph } from './nodes'

/** `||caché||` of forums, `>!caché!<` of Reddit */
const HIDDEN = /\|\|([^|\n]{1,2000}?)\|\||>!([^\n]{1,2000}?)!</g

const HIDDEN_SIGN = /\|\||>!/

/**
 * Closes the passages that a text itself calls spoilers: a paragraph that begins with the word, what follows one that
 * says no more than that, up to the next crosshead, and words between the marks of forums.
 */
export function closeSpoilers(root: Root, context: Context): void {
  const result: RootContent[] = []
  const blocks = root.children
  for (let index = 0; index < blocks.length; index++) {
    const node = blocks[index]
    if (!node) break
    const words =
      node.type === 'paragraph' || node.type === 'heading' || node.type === 'blockquote'
        ? plainText(node)
        : ''
    if (!warnsOfSpoiler(words)) {
      const isHidden = node.type === 'paragraph' && HIDDEN_SIGN.test(plainText(node))
      result.push(...(isHidden ? closeUnnamed([paragraph(withHidden(node.children, context))]) : [node]))
      continue
    }
    if (node.type !== 'heading' && !isWarningAlone(words)) {
      result.push(...spoilerBlock([node], context))
      continue
    }
    const closed: RootContent[] = node.type === 'heading' ? [] : [node]
    if (node.type === 'heading') result.push(node)
    while (index + 1 < blocks.length) {
      const next = blocks[index + 1]
      if (
        !next ||
        next.type === 'heading' ||
        next.type === 'thematicBreak' ||
        next.type === 'footnoteDefinition' ||
        next.type === 'containerDirective'
      )
        break
      if (endsSpoilers(plainText(next))) {
        closed.push(next)
        index += 1
        break
      }
      closed.push(next)
      index += 1
    }
    result.push(...(closed.length > 0 ? spoilerBlock(closed, context) : []))
  }
  root.children = result
}

function withHidden(nodes: PhrasingContent[], context: Context): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type !== 'text' || !/\|\||>!/.test(node.value)) return [node]
    const parts: PhrasingContent[] = []
    let done = 0
    for (const { 0: whole, 1: bars, 2: chevrons, index } of node.value.matchAll(HIDDEN)) {
      parts.push({ type: 'text', value: node.value.slice(done, index) })
      parts.push(...spoilerPhrase([{ type: 'text', value: (bars ?? chevrons ?? '').trim() }], context))
      done = index + whole.length
    }
    return [...parts, { type: 'text', value: node.value.slice(done) } as const].filter(
      part => part.type !== 'text' || part.value !== '',
    )
  })
}
