import { attributesOf, type Piece } from './foreignTag'
import { cutAt, type Mark, OpenMarks } from './marks'
import { isKnownTag } from './proposedRule'
import { skippedStretches } from './skippedStretches'

/** What an editor says within a quotation, in square brackets of French prose. */
const EDITORIAL =
  /^(?:sic|bis|ter|ndlr|ndt|nda|rires?|sourires?|soupirs?|silences?|pause|applaudissements|musique|edit|maj|update|suite|fin|x|i+|[a-z])$/i
/**
 * A mark in square brackets, its attributes with their quotes. Lengths are bounded: no bracket is looked for to the
 * end of a text.
 */
const MARK =
  /\[(\[)?(\/)?([A-Za-z][\w-]{0,60})((?:[\s=:](?:"[^"<]{0,2000}"|'[^'<]{0,2000}'|[“”″][^“”″<]{0,2000}[“”″]|[^\]["“”″<\n]){0,400})?)\s{0,3}(\/)?\](\])?/g

/** Names that no French sentence has in brackets. */
const EVIDENT = /[-_]|^(?:gallery|playlist|audio|embed|toc|youtube|vimeo|dailymotion)$/i

type ShortcodeMark = Mark & { isClosing: boolean; isEscaped: boolean; attributes: string }

/**
 * Cuts a text at its outermost shortcodes in square brackets (`[gallery ids="1,2"]`, `[caption]…[/caption]`,
 * `[[escaped]]`). Brackets of prose and of Markdown links are text, and so is what stands in code and in HTML tags.
 *
 * @param named the names that the map knows
 */
export function cutShortcodes(
  text: string,
  isMarkdown: boolean,
  named: { has(name: string): boolean },
): Piece[] {
  if (!text.includes('[')) return [text]
  return cutAt(
    text,
    pairedMarks(text, isMarkdown),
    ({ name, attributes, isEscaped }, span) =>
      isEscaped
        ? { literal: span.opening.slice(1, -1) }
        : { form: 'shortcode', name, ...attributesOf(attributes), ...span },
    mark => isShortcode(mark, text, isMarkdown, named),
  )
}

/** The marks of a text in order, each with the one that closes it. A mark closes the last one open of its name. */
function pairedMarks(text: string, isMarkdown: boolean): ShortcodeMark[] {
  const skipped = skippedStretches(text, isMarkdown)
  const marks: ShortcodeMark[] = []
  const open = new OpenMarks()
  let next = 0
  for (const {
    0: source,
    1: before,
    2: slash,
    3: name = '',
    4: attributes = '',
    6: behind,
    index,
  } of text.matchAll(MARK)) {
    while ((skipped[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1
    if ((skipped[next]?.start ?? Number.POSITIVE_INFINITY) <= index) continue
    const isEscaped = before !== undefined && behind !== undefined
    const at = index + (before && !behind ? 1 : 0)
    const end = index + source.length - (behind && !before ? 1 : 0)
    const isClosing = slash !== undefined
    const mark: ShortcodeMark = { isClosing, isEscaped, name, attributes, at, end, closedBy: null }
    marks.push(mark)
    if (isEscaped) continue
    if (!isClosing) {
      open.add(mark)
      continue
    }
    if (!open.has(name)) continue
    open.close(name, mark)
  }
  return marks
}

function isShortcode(
  { isClosing, isEscaped, name, attributes, at, end, closedBy }: ShortcodeMark,
  text: string,
  isMarkdown: boolean,
  named: { has(name: string): boolean },
): boolean {
  const behind = text.charAt(end)
  if (isMarkdown && (behind === '(' || behind === ':' || (behind === '[' && !closedBy))) return false
  if (isMarkdown && text.charAt(at - 1) === ']' && !text.slice(0, at).endsWith(`/${name}]`)) {
    // The second half of a link by reference.
    if (!attributes && !closedBy) return false
  }
  if (isEscaped) return isKnownTag(name) || named.has(name) || attributes !== ''
  if (named.has(name) || closedBy) return true
  if (/[\w-]\s*=\s*\S/.test(attributes) || /:\/\//.test(attributes)) return true
  if (EDITORIAL.test(name)) return false
  if (isClosing) return isKnownTag(name)
  if (isKnownTag(name) && (EVIDENT.test(name) || isIdentifier(attributes))) return true
  return (
    attributes === '' &&
    standsAlone(text, at, end) &&
    (/[-_]/.test(name) || (!isMarkdown && /^[a-z\d]+$/.test(name)))
  )
}

/** Whether the attributes are one identifier alone: `[vimeo 12345]`, not « [image du film] ». */
function isIdentifier(attributes: string): boolean {
  return /^[\s=:]+["'“]?(?=[\w-]*\d|[\w-]{10})[\w-]+["'”]?\s*$/.test(attributes)
}

/** Whether nothing but tags and blanks stand on its line. */
function standsAlone(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at)
  const behind = text.slice(end, end + 200)
  return (
    /(?:^|\n|<(?:p|div|br|td)\b[^<>]{0,100}>|-->)[ \t\u00A0]*$/.test(before) &&
    /^[ \t\u00A0]*(?:\n|$|<\/?(?:p|div|br|td)\b|<!--)/.test(behind)
  )
}
