import type { SourceFile } from '../../model/files'
import type { Place } from '../../model/problem'
import { addToGroup } from '../../text/addToGroup'

const ADDRESS = /https?:\/\/[^\s"'<>«»]+/g

/** An address of another site and every place that names it. */
export type ExternalLink = { url: string; places: Place[] }

/** Every web address of the front matter and of the bodies, once each, those too that cannot be asked. */
export function externalLinks(files: readonly SourceFile[]): ExternalLink[] {
  const found = new Map<string, Place[]>()
  for (const { file, text } of files) {
    for (const [index, line] of text.split('\n').entries()) {
      for (const match of line.matchAll(ADDRESS)) {
        const url = withoutTail(match[0])
        addToGroup(found, url, { file, line: index + 1, column: match.index + 1 })
      }
    }
  }
  return [...found].map(([url, places]) => ({ url, places }))
}

/** Without what belongs to the sentence or to Markdown: a full stop, a bracket that the address did not open. */
function withoutTail(address: string): string {
  let url = address
  for (;;) {
    const last = url.at(-1) ?? ''
    const opening = { ')': '(', ']': '[', '}': '{' }[last]
    const isOpen = opening !== undefined && url.split(opening).length >= url.split(last).length
    if (isOpen || !/[.,;:!?)\]}*_|]/.test(last)) return url
    url = url.slice(0, -1)
  }
}
