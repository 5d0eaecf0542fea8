import { blocksOf } from './markdownBlocks'
import { inlineSpans } from './markdownInline'
import type { Span, SpanKind } from './markdownSpan'
import { spoiledNotes } from './spoiledNotes'

/**
 * Every stretch of a Markdown body that is not running text or that a reader may pass over, in the order in which
 * they begin; one may hold others. A note that only spoilers call is a spoiler too: it stands below the text, where
 * nobody has opened anything. The time taken grows as the body does.
 */
export function spansOf(markdown: string): Span[] {
  const { spans, texts, notes } = blocksOf(markdown)
  for (const { start, end } of texts) {
    for (const span of inlineSpans(markdown, start, end)) spans.push(span)
  }
  // The longer first, so that what holds comes before what is held.
  const inOrder = (a: Span, b: Span) => a.start - b.start || b.end - a.end
  spans.sort(inOrder)
  const hidden = spoiledNotes(notes, spans)
  return hidden.length > 0 ? [...hidden, ...spans].sort(inOrder) : spans
}

/**
 * The body with blanks for some of its spans; every other character and every line keeps its place.
 *
 * @param sign stands for each character instead of a blank; one code unit
 */
export function blanked(markdown: string, spans: readonly Span[], sign = ' '): string {
  return replaced(markdown, spans, whole => whole.replace(/[^\n]/g, sign))
}

/** The body without some of its spans. */
export function without(markdown: string, spans: readonly Span[]): string {
  return replaced(markdown, spans, () => '')
}

/** The spans of some kinds. */
export function ofKinds(spans: readonly Span[], kinds: readonly SpanKind[]): Span[] {
  return spans.filter(({ kind }) => kinds.includes(kind))
}

function replaced(markdown: string, spans: readonly Span[], put: (whole: string) => string): string {
  if (spans.length === 0) return markdown
  const parts: string[] = []
  let done = 0
  for (const { start, end } of spans) {
    if (end <= done) continue
    const from = Math.max(start, done)
    parts.push(markdown.slice(done, from), put(markdown.slice(from, end)))
    done = end
  }
  parts.push(markdown.slice(done))
  return parts.join('')
}
