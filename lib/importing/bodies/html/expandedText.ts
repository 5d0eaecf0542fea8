import type { RootContent } from 'mdast'
import { PLACEHOLDER } from '../context'
import { text } from '../tree/nodes'

/** The words of a text and, among them, what was set aside. */
export function expandedText(value: string, expand: (index: number) => RootContent[]): RootContent[] {
  if (!value.includes('\uE000')) return [text(value)]
  const nodes: RootContent[] = []
  let done = 0
  for (const { 0: whole, 1: index, index: at } of value.matchAll(PLACEHOLDER)) {
    if (at > done) nodes.push(text(value.slice(done, at)))
    nodes.push(...expand(Number(index)))
    done = at + whole.length
  }
  if (done < value.length) nodes.push(text(value.slice(done)))
  return nodes
}
