import { LineCursor } from './lineCursor'
import { filmIn, type Span } from './markdownSpan'

/** A note, from its mark to its last line. `id` is in small letters, as ids are compared. */
export type Note = { id: string; start: number; end: number }

/** The spans that are told by their lines, the stretches that may hold inline ones, and the notes. */
export type Blocks = { spans: Span[]; texts: { start: number; end: number }[]; notes: Note[] }

type Container =
  | { type: 'quote' }
  | { type: 'item'; indent: number; note: Note | null }
  | { type: 'block'; colons: number; isWhole: boolean; span: Span }

/** What goes on from line to line in the innermost container; `closes` finds the end of a code or a comment. */
type Leaf = { closes: RegExp; span: Span } | 'text' | null

/** More than any body holds that is published (lib/markdown/inputLimits.ts): each costs a look on every line. */
const MOST_OPEN = 220

const PLAIN = /[\p{L}«“…—–]/u
const FENCE = /(`{3,})[^`\n]*$|(~{3,}).*$/my
const RULE = /(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$/my
const HEADING = /#{1,6}(?=[ \t]|$)/my
const ITEM = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/my
const MARK = /\[\^((?:[^\]\\\s[]|\\\S)+)\]:/y
const OPENS = /(:{3,})(\p{L}[\p{L}\p{N}_-]*).*$/muy
const CLOSES = /(:{3,})[ \t]*$/my
const DEFINITION = /\[(?!\^)[^\]\n]+\]:[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)[ \t]*(?:["'(].*)?$/my

/**
 * Reads the lines of a body as CommonMark, GFM and remark-directive do: quotations, lists, notes and blocks of
 * `:::` hold each other. A block ends at the first line of as many colons, whatever stands between, or where that
 * ends which holds it. HTML other than comments is taken for text, since it is not published; no line is
 * code for its indent, and none underlines a heading (lib/markdown/accidents/switchedOff.ts). Each line is read
 * once for each container that is open.
 */
export function blocksOf(markdown: string): Blocks {
  const line = new LineCursor(markdown)
  const blocks: Blocks = { spans: [], texts: [], notes: [] }
  const open: Container[] = []
  let leaf: Leaf = null

  do {
    // Most lines are those of a plain paragraph.
    if (open.length === 0 && (leaf === null || leaf === 'text') && PLAIN.test(markdown.charAt(line.start)))
      addText(line.start)
    else readLine()
  } while (line.advance())
  // What nothing has closed goes on to the end.
  leaf = null
  closeFrom(0, markdown.length)
  return blocks

  function readLine(): void {
    let depth = 0
    for (let container = open[0]; container; container = open[depth]) {
      if (container.type === 'block' && closesBlock(container.colons)) {
        addLine('directive')
        closeFrom(depth, container.isWhole ? line.next : line.end)
        return
      }
      if (!goesOn(container)) break
      depth += 1
    }
    if (depth === open.length && leaf !== null && leaf !== 'text') readOn(leaf)
    else if (!openContainers(depth)) readLeaf()
  }

  function closesBlock(colons: number): boolean {
    return (line.match(CLOSES)?.[1]?.length ?? 0) >= colons
  }

  function goesOn(container: Container): boolean {
    if (container.type === 'block') return true
    if (container.type === 'quote') return takeQuote()
    if (!line.isBlank && line.indent < container.indent) return false
    line.skip(container.indent)
    return true
  }

  function takeQuote(): boolean {
    if (markdown.charAt(line.sign) !== '>') return false
    line.take(1)
    line.skip(1)
    return true
  }

  /** A code or a comment ends on the line that closes it, or where what holds it ends. */
  function readOn({ closes, span }: Exclude<Leaf, string | null>): void {
    if (!line.match(closes)) return
    span.end = line.end
    leaf = null
  }

  /** Opens the containers that begin on this line, behind those up to `depth`. True when one takes all of it. */
  function openContainers(depth: number): boolean {
    let isNew = false
    while (!line.isBlank && open.length < MOST_OPEN) {
      const container = containerHere(!isNew && leaf === 'text' && depth === open.length)
      if (!container) break
      if (!isNew) closeFrom(depth, line.start)
      isNew = true
      open.push(container)
      if (container.type === 'block') return true
    }
    // A paragraph goes on without the signs of its quotation or the blanks of its list, but not out of a block.
    const isLazy = leaf === 'text' && !line.isBlank && !open.slice(depth).some(({ type }) => type === 'block')
    if (!isNew && depth < open.length && (!isLazy || beginsLeaf())) closeFrom(depth, line.start)
    return false
  }

  function containerHere(isInText: boolean): Container | null {
    switch (markdown.charAt(line.sign)) {
      case '>':
        takeQuote()
        return { type: 'quote' }
      case ':':
        return blockHere()
      case '[':
        return noteHere()
      default:
        return itemHere(isInText)
    }
  }

  function blockHere(): Container | null {
    const [whole, colons = '', name] = line.match(OPENS) ?? []
    if (whole === undefined) return null
    const kind = name === 'spoiler' || name === 'citation' ? name : 'directive'
    const isWhole = line.isFresh
    const span: Span = { kind, start: isWhole ? line.start : line.sign, end: markdown.length, name: null }
    if (kind === 'spoiler') span.name = filmIn(whole)
    if (kind !== 'directive') blocks.spans.push(span)
    addLine('directive')
    return { type: 'block', colons: colons.length, isWhole, span }
  }

  function noteHere(): Container | null {
    const [mark, id = ''] = line.match(MARK) ?? []
    if (mark === undefined) return null
    const note = { id: id.toLowerCase(), start: line.sign, end: markdown.length }
    blocks.notes.push(note)
    line.take(mark.length)
    blocks.spans.push({ kind: 'mark', start: note.start, end: line.at, name: note.id })
    line.skip(line.indent)
    return { type: 'item', indent: 4, note }
  }

  function itemHere(isInText: boolean): Container | null {
    const item = line.match(ITEM)
    if (!item || line.match(RULE)) return null
    const [{ length }, number = '1'] = item
    // Nothing but a first item with a text interrupts a paragraph.
    const isEmpty = markdown.slice(line.sign + length, line.end).trim() === ''
    if (isInText && (isEmpty || number !== '1')) return null
    const before = line.indent
    line.take(length)
    const behind = isEmpty ? 1 : line.indent
    line.skip(behind)
    return { type: 'item', indent: before + length + behind, note: null }
  }

  function beginsLeaf(): boolean {
    return (
      [FENCE, RULE, HEADING].some(form => line.match(form)) ||
      /::|<!--/y.test(markdown.slice(line.sign, line.sign + 4))
    )
  }

  function readLeaf(): void {
    const { sign } = line
    if (line.isBlank) leaf = null
    else if (markdown.startsWith('::', sign)) {
      addLine('directive')
      leaf = null
    } else if (line.match(FENCE)) {
      const fence = markdown.charAt(sign)
      const { length } = line.match(FENCE)?.[1] ?? line.match(FENCE)?.[2] ?? ''
      openLeaf('code', new RegExp(`${fence}{${length},}[ \\t]*$`, 'my'))
    } else if (markdown.startsWith('<!--', sign) && !markdown.slice(sign, line.end).includes('-->')) {
      openLeaf('comment', /.*-->/y)
    } else if (leaf !== 'text' && line.match(DEFINITION)) {
      addLine('definition')
    } else if (line.match(RULE)) leaf = null
    else if (line.match(HEADING)) {
      leaf = null
      addText(sign)
      leaf = null
    } else {
      // No code reaches from one row of a table to the next.
      if (markdown.charAt(sign) === '|') leaf = null
      addText(sign)
    }
  }

  function openLeaf(kind: 'code' | 'comment', closes: RegExp): void {
    const span: Span = { kind, start: line.sign, end: markdown.length, name: null }
    blocks.spans.push(span)
    leaf = { closes, span }
  }

  function addLine(kind: 'directive' | 'definition'): void {
    const isWhole = line.isFresh
    const [start, end] = isWhole ? [line.start, line.next] : [line.sign, line.end]
    blocks.spans.push({ kind, start, end, name: null })
  }

  function addText(start: number): void {
    const last = leaf === 'text' ? blocks.texts.at(-1) : undefined
    if (last) last.end = line.end
    else blocks.texts.push({ start, end: line.end })
    leaf = 'text'
  }

  /** Closes the containers from `depth` on, and what is open within them, at an offset. */
  function closeFrom(depth: number, end: number): void {
    for (const container of open.splice(depth)) {
      if (container.type === 'block') container.span.end = end
      else if (container.type === 'item' && container.note) container.note.end = end
    }
    if (leaf !== null && leaf !== 'text') leaf.span.end = Math.min(end, line.start)
    leaf = null
  }
}
