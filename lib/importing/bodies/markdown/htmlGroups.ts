import type { RootContent } from 'mdast'

const TAG = /<(\/)?([a-z][a-z\d-]{0,30})(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/)?>/gi
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li)$/i
/** Blocks of one element, at most: what is never closed takes no more. */
const MOST = 60

/** The blocks of a Markdown text, each alone, but for those that stand within one HTML element: they are one group. */
export function htmlGroups(blocks: readonly RootContent[]): RootContent[][] {
  const groups: RootContent[][] = []
  for (let index = 0; index < blocks.length; index++) {
    const node = blocks[index]
    if (!node) break
    const end = node.type === 'html' ? endOfElement(blocks, index) : index
    groups.push(blocks.slice(index, end + 1))
    index = end
  }
  return groups
}

/** The block in which everything is closed that one opens; itself where nothing is, or too far away. */
function endOfElement(blocks: readonly RootContent[], from: number): number {
  const open: string[] = []
  for (let index = from; index < Math.min(blocks.length, from + MOST); index++) {
    const node = blocks[index]
    if (node?.type === 'html') count(node.value, open)
    if (open.length === 0) return index
  }
  return from
}

function count(html: string, open: string[]): void {
  for (const [, closes, name = '', alone] of html.replace(/<!--[\s\S]*?-->/g, '').matchAll(TAG)) {
    if (alone || VOID.test(name)) continue
    if (!closes) open.push(name.toLowerCase())
    else {
      const at = open.lastIndexOf(name.toLowerCase())
      if (at >= 0) open.splice(at)
    }
  }
}
