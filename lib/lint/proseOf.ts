import type { SpanKind } from '../text/markdownSpan'
import { blanked, ofKinds, spansOf } from '../text/markdownText'

/** What is not the editor’s running text. A spoiler is: only its syntax is not. */
const NOT_PROSE: readonly SpanKind[] = [
  ...(['code', 'comment', 'tag', 'target', 'address', 'definition'] as const),
  ...(['directive', 'call', 'mark', 'citation'] as const),
]

const EMAIL = /[\w.+-]{1,64}@[\w-]+\.\w+/g

/** A body with all that is code, address, markup or somebody’s quotation blanked out; offsets stay the same. */
export function proseOf(markdown: string): string {
  const prose = blanked(markdown, ofKinds(spansOf(markdown), NOT_PROSE))
  return prose.replace(EMAIL, found => ' '.repeat(found.length))
}
