import type { SpanKind } from '../text/markdownSpan'
import { ofKinds, spansOf, without } from '../text/markdownText'

/** What stands in a Markdown text and is not read: markup, and what a link leads to. An address is read. */
const UNREAD: readonly SpanKind[] = ['comment', 'directive', 'definition', 'mark', 'target']

/** Words of a Markdown text as a reader counts them: runs with a letter or a digit, without comments, link targets and markup. */
export function countWords(markdown: string): number {
  let words = 0
  for (const _ of without(markdown, ofKinds(spansOf(markdown), UNREAD)).matchAll(/[\p{L}\p{N}]\S*/gu))
    words += 1
  return words
}

const WORDS_PER_MINUTE = 230

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
