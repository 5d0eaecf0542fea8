import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { checkProcessor } from './processor'
import type { Records } from './records'

/** The ids of the crossheads of a body, which links may lead to. */
export function idsIn(markdown: string, records: Records): string[] {
  const file = new VFile(markdown)
  const processor = checkProcessor(records)
  const tree = processor.parse(file)
  processor.runSync(tree, file)
  const ids: string[] = []
  visit(tree, 'heading', ({ data }) => {
    const { id } = (data?.hProperties ?? {}) as { id?: string }
    if (id) ids.push(id)
  })
  return ids
}
