import { formatNumber } from '../format/number'
import {
  LIMITS,
  type Limit,
  LONGEST_PARAGRAPH,
  LONGEST_PARAGRAPH_LINES,
  MOST_CELLS,
  MOST_COLUMNS,
} from './inputLimits'
import { paragraphsOf } from './paragraphs'

const NESTED = /^(?:[ \t]{0,99}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){13}/m
const INDENTED = /^[ \t]{100}/m

/**
 * A limit that a text exceeds: the first line, from 1, on which it is too much, and two French sentences, what is
 * wrong and what to do.
 */
type ExceededLimit = { line: number; message: string; hint: string }

/**
 * What no editor writes and a parser of Markdown answers with a full stack or with work that grows by the square
 * of the text: quotations within quotations, thousands of emphases that never close, a spreadsheet pasted as a
 * table. To be asked before parsing; takes a few millionths of a second for an article.
 */
export function exceededLimit(markdown: string): ExceededLimit | null {
  const nested = NESTED.exec(markdown) ?? INDENTED.exec(markdown)
  if (nested) {
    return {
      line: lineAt(markdown, nested.index),
      message: 'Trop de citations ou de listes sont ouvertes l’une dans l’autre.',
      hint: 'Ramenez ces lignes vers le bord gauche.',
    }
  }
  const counts = countSigns(markdown)
  const { tables, paragraphs } = tooLong(markdown, counts)
  const found = [...LIMITS.flatMap(limit => beyond(limit, markdown, counts) ?? []), ...tables]
  // What a paragraph is too full of says more than that it is too long.
  return found.sort((a, b) => a.line - b.line)[0] ?? paragraphs[0] ?? null
}

/** How often each ASCII character occurs, by its code. */
function countSigns(text: string): Uint32Array {
  const counts = new Uint32Array(128)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 128) counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

function beyond(
  { signs, pattern, most, what, hint }: Limit,
  text: string,
  counts: Uint32Array,
): ExceededLimit | null {
  let possible = 0
  for (const sign of signs) possible += counts[sign.charCodeAt(0)] ?? 0
  // The last line has no end.
  if (possible + 1 <= most) return null
  const search = pattern ?? new RegExp(`[${signs.replace(/[\]\\[]/g, '\\$&')}]`, 'g')
  let found = 0
  for (const { index } of text.matchAll(search)) {
    found += 1
    if (found <= most) continue
    return {
      line: lineAt(text, index),
      message: `Ce texte compte plus de ${formatNumber(most)} ${what}.`,
      hint,
    }
  }
  return null
}

/** Tables whose cells are too many, those that their shorter rows lack included, and paragraphs without end. */
function tooLong(text: string, counts: Uint32Array): Record<'tables' | 'paragraphs', ExceededLimit[]> {
  const tables: ExceededLimit[] = []
  const paragraphs: ExceededLimit[] = []
  if (mayBeLong(text, counts)) {
    let cells = 0
    for (const { line, length, lines, columns } of paragraphsOf(text)) {
      cells += columns
      if (columns > MOST_COLUMNS) {
        tables.push({
          line,
          message: `Ce tableau a plus de ${MOST_COLUMNS} colonnes.`,
          hint: 'Gardez les colonnes qui servent au lecteur, ou échangez lignes et colonnes.',
        })
      }
      if (cells > MOST_CELLS) {
        tables.push({
          line,
          message: `Les tableaux de ce texte comptent plus de ${formatNumber(MOST_CELLS)} cases.`,
          hint: 'Raccourcissez-les, ou répartissez-les entre plusieurs articles.',
        })
      }
      if (length > LONGEST_PARAGRAPH || lines > LONGEST_PARAGRAPH_LINES) {
        const most =
          length > LONGEST_PARAGRAPH
            ? `${formatNumber(LONGEST_PARAGRAPH)} signes`
            : `${LONGEST_PARAGRAPH_LINES} lignes`
        paragraphs.push({
          line,
          message: `Ce paragraphe compte plus de ${most}.`,
          hint: 'Coupez-le en plusieurs, par une ligne vide.',
        })
      }
      if (tables.length > 0) break
    }
  }
  return { tables, paragraphs }
}

function mayBeLong(text: string, counts: Uint32Array): boolean {
  const count = (sign: string) => counts[sign.charCodeAt(0)] ?? 0
  return text.length > LONGEST_PARAGRAPH || count('\n') >= LONGEST_PARAGRAPH_LINES || count('|') > 0
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
