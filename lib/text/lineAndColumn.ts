/** Where an offset of a text stands, as editors count: lines and columns from 1. The text has `\n` line ends. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  // No list of lines: hundreds of problems of one file ask.
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1
    start = end + 1
  }
  return { line, column: Math.min(offset, text.length) - start + 1 }
}
