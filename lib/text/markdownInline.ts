import { bareAddressLength } from './bareAddress'
import { filmIn, type Span, type SpanKind } from './markdownSpan'

/** Whether a text may hold anything of what is looked for below; most paragraphs do not. */
const MAY_HOLD = /[`<]|\][({]|\[\^|:spoiler\[|:\/\/|[Ww][Ww][Ww]\./
const FORM =
  /\\[^\n]|`+|<!--|<[^<>\n]*>|\][({]|\[\^[^\]\s[]+\]|(?<!:):(?:spoiler|chiffre)\[|(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww][Ww][Ww]\.)[^\s<>[\]`]+/g
const NAME = ':spoiler'
const FIGURE = ':chiffre'
/** Characters of the attributes of a spoiler in which its film is looked for. */
const MOST_ATTRIBUTES = 300

/** The spans within a stretch of a body that holds no block: a paragraph, a heading, a row. Linear in its length. */
export function inlineSpans(markdown: string, start: number, end: number): Span[] {
  const text = markdown.slice(start, end)
  if (!MAY_HOLD.test(text)) return []
  const spans: Span[] = []
  const find = finderIn(text)
  /** Where labels of spoilers end that are being read: remark-directive looks for them before anything within. */
  const labels: number[] = []
  let pairs: ReadonlyMap<number, number> | null = null

  FORM.lastIndex = 0
  for (let form = FORM.exec(text); form; form = FORM.exec(text)) {
    const { 0: sign, index: at } = form
    while (at >= (labels.at(-1) ?? text.length)) labels.pop()
    const behind = at + sign.length
    if (sign === `${NAME}[`) {
      pairs ??= bracketsIn(text)
      readSpoiler(at, pairs.get(behind - 1))
    } else if (sign === `${FIGURE}[`) add('directive', at, at + FIGURE.length)
    else if (sign.startsWith('`')) addUpTo('code', at, find(sign, behind) + sign.length)
    else if (sign === '<!--') addUpTo('comment', at, find('-->', at) + 3)
    else if (sign.startsWith('<')) addUpTo('tag', at, behind)
    else if (sign === '](') addUpTo('target', at + 1, endOfTarget(behind))
    else if (sign === ']{') addUpTo('directive', at + 1, find('}', behind) + 1)
    else if (sign.startsWith('[^')) add('call', at, behind, sign.slice(2, -1).toLowerCase())
    else if (!sign.startsWith('\\')) readAddress(at, sign)
  }
  return spans

  function add(kind: SpanKind, from: number, to: number, name: string | null = null): void {
    spans.push({ kind, start: start + from, end: start + to, name })
  }

  /** What would reach beyond the label in which it begins is none. */
  function addUpTo(kind: SpanKind, from: number, to: number): void {
    if (to > (labels.at(-1) ?? text.length)) return
    add(kind, from, to)
    FORM.lastIndex = to
  }

  function readAddress(at: number, found: string): void {
    const to = at + bareAddressLength(found)
    add('address', at, to)
    FORM.lastIndex = Math.max(to, at + 1)
  }

  /** A label that never closes hides the rest of its text: nobody knows where it was to end. */
  function readSpoiler(at: number, label = text.length): void {
    const closing = text.charAt(label + 1) === '{' ? find('}', label) : label
    const to = Math.min((closing === Number.POSITIVE_INFINITY ? label : closing) + 1, text.length)
    add('spoiler', at, to, filmIn(text.slice(label + 1, Math.min(to, label + MOST_ATTRIBUTES))))
    add('directive', at, at + NAME.length)
    labels.push(label)
  }

  /** `(/films/taxi-(1998) "Taxi")`: on one line, with parentheses in parentheses once. */
  function endOfTarget(from: number): number {
    const closing = find(')', from)
    if (closing > find('\n', from)) return Number.POSITIVE_INFINITY
    if (find('(', from) > closing) return closing + 1
    const second = find(')', closing + 1)
    return (second < find('\n', from) ? second : closing) + 1
  }
}

/** Where brackets that open are closed, by offset. A backslash makes them text. */
function bracketsIn(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const opened: number[] = []
  for (const { 0: sign, index } of text.matchAll(/\\[\\[\]]|[[\]]/g)) {
    if (sign === '[') opened.push(index)
    else if (sign === ']') pairs.set(opened.pop() ?? -1, index)
  }
  return pairs
}

/** Finds the first occurrence of a sign from an offset on, infinity when there is none; runs of accents by length. */
function finderIn(text: string): (sign: string, from: number) => number {
  let places: Map<string, number[]> | null = null
  return (sign, from) => {
    if (!places) {
      places = new Map()
      for (const { 0: found, index } of text.matchAll(/`+|-->|[()}\n]/g)) {
        const known = places.get(found)
        if (known) known.push(index)
        else places.set(found, [index])
      }
    }
    const known = places.get(sign) ?? []
    let [low, high] = [0, known.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((known[middle] ?? 0) < from) low = middle + 1
      else high = middle
    }
    return known[low] ?? Number.POSITIVE_INFINITY
  }
}
