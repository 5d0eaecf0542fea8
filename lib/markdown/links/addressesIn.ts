import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { exceededLimit } from '../exceededLimit'
import { baseProcessor } from '../processor'
import { bareAddresses } from './bareAddresses'

/** An address as the page of a body holds it, and where it stands in the Markdown, from 1. */
export type BodyAddress = { url: string; line: number; column: number }

/** Every address of a Markdown text that its page has as a link, those by reference included, in the order of the text. */
export function addressesIn(markdown: string): BodyAddress[] {
  if (exceededLimit(markdown)) return []
  const processor = baseProcessor().use(bareAddresses)
  const file = new VFile(markdown)
  const tree = processor.parse(file)
  processor.runSync(tree, file)
  const found: BodyAddress[] = []
  let { line = 1, column = 1 } = {}
  visit(tree, node => {
    // What GFM finds late has no place: that of what stands before it is near enough.
    if (node.position) ({ line, column } = node.position.start)
    if (node.type !== 'link' && node.type !== 'definition') return
    found.push({ url: node.url, line, column })
  })
  return found
}
