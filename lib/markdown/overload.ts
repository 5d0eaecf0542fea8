const NESTED = /^(?:[ \t]{0,4}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){13}/m
const INDENTED = /^[ \t]{100}/m
/** Far above the longest essay; below it a parser’s work stays in proportion to the text. */
const MOST_MARKS = 3000
const MOST_BLOCKS = 200

type Overload = { line: number; rule: string }

/**
 * What no editor writes and a parser of Markdown answers with a full stack or with work that grows by the square
 * of the text: quotations within quotations, thousands of emphases that never close. To be asked before parsing.
 */
export function overloadOf(markdown: string): Overload | null {
  const nested = NESTED.exec(markdown) ?? INDENTED.exec(markdown)
  if (nested) {
    const line = markdown.slice(0, nested.index).split('\n').length
    return { line, rule: 'Trop de citations ou de listes sont ouvertes l’une dans l’autre.' }
  }
  const blocks = markdown.includes(':::') ? (markdown.match(/^[ \t>]*:{3,}/gm)?.length ?? 0) : 0
  if (blocks > MOST_BLOCKS)
    return { line: 1, rule: `Ce texte compte plus de ${MOST_BLOCKS} lignes en « ::: ».` }
  if (countMarks(markdown) > MOST_MARKS) {
    return { line: 1, rule: `Ce texte compte plus de ${MOST_MARKS} signes « * », « _ », « ~ » ou « [ ».` }
  }
  return null
}

function countMarks(markdown: string): number {
  if (markdown.length <= MOST_MARKS) return 0
  let count = 0
  for (const _ of markdown.matchAll(/[*_~[]/g)) count += 1
  return count
}
