import type { Parents } from 'mdast'

/** Puts a text in the place of a child, as one with the texts around it. Returns the index of what follows. */
export function putText(text: string, index: number, parent: Parents): number {
  const previous = parent.children[index - 1]
  const next = parent.children[index + 1]
  let value = text
  let start = index
  let count = 1
  if (previous?.type === 'text') {
    value = previous.value + value
    start -= 1
    count += 1
  }
  if (next?.type === 'text') {
    value += next.value
    count += 1
  }
  parent.children.splice(start, count, { type: 'text', value } as never)
  return start + 1
}
