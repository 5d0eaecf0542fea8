import type { Heading, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Gives crossheads the levels that our pages have: the highest is `##`, and none is left out on the way down. */
export function levels(root: Root): void {
  const headings: Heading[] = []
  visit(root, 'heading', node => void headings.push(node))
  const highest = Math.min(...headings.map(({ depth }) => depth))
  let last = 1
  for (const heading of headings) {
    last = Math.min(6, Math.max(2, Math.min(heading.depth - highest + 2, last + 1)))
    heading.depth = last as Heading['depth']
  }
}
