import { MAIL } from '../text/bareAddress'
import type { Span, SpanKind } from '../text/markdownSpan'
import { blanked, ofKinds, spansOf } from '../text/markdownText'
import { isComment } from './foreign/isComment'
import type { Passage, Reading } from './passage'

/** What is not the editor’s running text. A spoiler is: only its syntax is not. */
const NOT_PROSE: readonly SpanKind[] = [
  ...(['code', 'comment', 'tag', 'target', 'address', 'definition'] as const),
  ...(['directive', 'call', 'mark', 'citation'] as const),
]

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>[\]`]+/g
/** One asterisk or underscore on either side, on the outside of words, within one paragraph. */
const ITALICS =
  /(?<![*\\])\*(?![*\s])(?:[^*\n]|\n(?!\s)){1,300}(?<![\s\\])\*(?!\*)|(?<![\p{L}\p{N}_\\])_(?![_\s])(?:[^_\n]|\n(?!\s)){1,300}(?<![\s\\])_(?![\p{L}\p{N}_])/gu

/** Stands for a character that is code or an address. */
const OBJECT = '\uFFFC'

/** Reads a passage for all rules at once: a body is taken apart a single time. */
export function readingOf({ text, role }: Passage): Reading {
  if (role !== 'body') return { text, role, words: text, marked: hidden(text, ADDRESS, OBJECT) }
  const spans = spansOf(text)
  const prose = hidden(blanked(text, ofKinds(spans, NOT_PROSE)), MAIL, ' ')
  return { text: prose, role, words: hidden(prose, ITALICS, OBJECT), marked: markedOf(text, spans) }
}

function markedOf(body: string, spans: readonly Span[]): string {
  const sourceOf = ({ start, end }: Span) => body.slice(start, end)
  const objects = ofKinds(spans, ['code', 'address'])
  const syntax = spans.filter(span => {
    if (span.kind === 'comment') return !isComment(sourceOf(span))
    if (span.kind === 'target') return !/\{[{%]|<%/.test(sourceOf(span))
    if (span.kind === 'directive') return /^\s*(?:>\s*)*:/.test(sourceOf(span))
    return span.kind === 'definition' || span.kind === 'call' || span.kind === 'mark'
  })
  return blanked(blanked(body, objects, OBJECT), syntax)
}

function hidden(text: string, pattern: RegExp, sign: string): string {
  return text.replace(pattern, found => found.replace(/[^\n]/g, sign))
}
