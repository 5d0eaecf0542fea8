const BLANK = /^[ \t>]*$/
/** An item of a bulleted list, which begins a paragraph even right below a line of text. */
const ITEM = /^[ \t>]*[-+*][ \t]/
/** A numbered item, or a definition (`[1]: …`): it begins a paragraph when the lines above it began so as well. */
const NUMBERED = /^[ \t>]*(?:\d{1,9}[.)][ \t]|\[[^\]]{1,100}\]:)/
const TABLE_RULE = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/

/** A paragraph of a Markdown text: the line that it begins on, from 1, and how many characters it has. */
export type Paragraph = {
  line: number
  length: number
  lines: number
  /** Columns of the table that it is a row of, whether its own cells are written or not; 0 outside tables. */
  columns: number
}

/**
 * The paragraphs of a Markdown text as a parser that reads no marks within them would find them. An item of a
 * list, a note and a row of a table are each a paragraph. Where the text is in doubt it is one that goes on.
 */
export function* paragraphsOf(markdown: string): Generator<Paragraph> {
  let begun: Paragraph = { line: 0, length: 0, lines: 0, columns: 0 }
  let above = ''
  let columns = 0
  let inList = false
  let line = 0
  for (const text of markdown.split('\n')) {
    line += 1
    if (BLANK.test(text)) {
      if (begun.length > 0) yield begun
      begun = { line: 0, length: 0, lines: 0, columns: 0 }
      columns = 0
      inList = false
    } else {
      if (begun.length === 0) inList = ITEM.test(text) || NUMBERED.test(text)
      else if (columns > 0 || ITEM.test(text) || (inList && NUMBERED.test(text))) {
        yield begun
        begun = { line: 0, length: 0, lines: 0, columns }
      } else columns = columnsOf(text, above)
      if (begun.length === 0) begun.line = line
      begun.length += text.length + 1
      begun.lines += 1
    }
    above = text
  }
  if (begun.length > 0) yield begun
}

/** How many columns begin with this line: a line of dashes makes a table only of a head with as many cells. */
function columnsOf(text: string, head: string): number {
  if (!text.includes('|') || !TABLE_RULE.test(text)) return 0
  const cells = cellsOf(text)
  return cells === cellsOf(head) ? cells : 0
}

function cellsOf(row: string): number {
  return row
    .trimEnd()
    .replace(/\\\|/g, '')
    .replace(/^[ \t>]*\|?|\|$/g, '')
    .split('|').length
}
