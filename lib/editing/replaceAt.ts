import { composed } from '../text/composed'

/** A piece of a text, by its offsets, and what stands there from now on. */
export type Edit = { start: number; end: number; text: string }

/** The text with each piece replaced; all else stays, byte for byte. Pieces may not overlap. */
export function replaceAt(text: string, edits: readonly Edit[]): string {
  let result = ''
  let position = 0
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(position, start) + replacement
    position = end
  }
  return result + text.slice(position)
}

/**
 * A file with each piece replaced, where the offsets count in its text as the content road reads it (decode.ts):
 * without byte-order mark, with `\n` line ends, composed. The mark and the line ends of Windows stay, and added lines
 * end alike; a file whose accents were decomposed is composed.
 *
 * @param written the file as it lies on disk
 */
export function replaceInFile(written: string, edits: readonly Edit[]): string {
  const raw = composed(written)
  const mark = raw.startsWith('\uFEFF') ? 1 : 0
  if (mark === 0 && !raw.includes('\r')) return replaceAt(raw, edits)
  const offsets: number[] = []
  for (let index = mark; index < raw.length; index++) {
    if (raw[index] === '\r' && raw[index + 1] === '\n') continue
    offsets.push(index)
  }
  offsets.push(raw.length)
  const at = (offset: number) => {
    const found = offsets[offset] ?? raw.length
    // A line break of two characters is replaced, or preceded, as a whole.
    return raw[found] === '\n' && raw[found - 1] === '\r' ? found - 1 : found
  }
  const isWindows = raw.includes('\r\n')
  return replaceAt(
    raw,
    edits.map(({ start, end, text }) => ({
      start: at(start),
      end: at(end),
      text: isWindows ? text.replaceAll('\n', '\r\n') : text,
    })),
  )
}
