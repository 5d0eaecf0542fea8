import type { Heading, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Gives crossheads the levels that our pages have: the highest is `##`, and none is left out on the way down.
 *
 * @param kept blocks that are written as they stood; one whose crossheads change is none of them any more
 */
export function levels(root: Root, kept: WeakSet<object>): void {
  const headings: Heading[] = []
  const blocks = new Map<Heading, object>()
  for (const block of root.children) {
    visit(block, 'heading', node => {
      headings.push(node)
      blocks.set(node, block)
    })
  }
  const highest = Math.min(...headings.map(({ depth }) => depth))
  let last = 1
  for (const heading of headings) {
    last = Math.min(6, Math.max(2, Math.min(heading.depth - highest + 2, last + 1)))
    if (heading.depth === last) continue
    heading.depth = last as Heading['depth']
    kept.delete(blocks.get(heading) ?? heading)
  }
}
