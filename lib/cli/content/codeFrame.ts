import type { Place } from '../../model/problem'

/** So much of a long line is shown around the fault. */
const WIDTH = 100

const RED = '\u001B[31m'
const DIM = '\u001B[2m'
const PLAIN = '\u001B[0m'

/**
 * The line of a fault with a caret below its column, as two lines of text; null when the file has no such line.
 *
 * @param text the whole file, with `\n` line ends
 */
export function codeFrame(text: string, { line, column }: Place, colours: boolean): string | null {
  const source = text.split('\n')[line - 1]
  // A fault of the file as a whole points to its first line, which says nothing.
  if (source === undefined || /^\s*(?:---)?\s*$/.test(source)) return null
  // What no editor has typed would upset the terminal, or turn the line round.
  const characters = source.replaceAll('\t', ' ').replace(/\p{Cf}/gu, '\uFFFD')
  if (/\p{Cc}/u.test(characters)) return null
  const fault = Math.min(column - 1, characters.length)
  const start = characters.length <= WIDTH ? 0 : Math.max(0, Math.min(fault - 30, characters.length - WIDTH))
  const before = start > 0 ? '…' : ''
  const after = start + WIDTH < characters.length ? '…' : ''
  const shown = `${before}${characters.slice(start, start + WIDTH)}${after}`
  const gutter = `${line} | `
  const paint = (colour: string, part: string) => (colours ? `${colour}${part}${PLAIN}` : part)
  const caret = ' '.repeat(gutter.length + before.length + fault - start)
  return `  ${paint(DIM, gutter)}${shown}\n  ${caret}${paint(RED, '^')}`
}
