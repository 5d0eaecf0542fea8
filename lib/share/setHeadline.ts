import { drawLine, measure } from '../posters/lettering/drawLine'

type Box = { x: number; y: number; width: number; height: number }

/** Sizes of a headline, the largest first; below the last it is cut. */
const SIZES = [168, 148, 128, 112, 104, 96, 88, 80, 72, 66, 60, 54, 48, 42, 36]
const LEADING = 0.96
const TRACKING = -0.012

/**
 * A headline in the largest letters with which it fits its box, from the top, its lines of like length. Spaces
 * that do not break hold their words together.
 */
export function setHeadline(text: string, { x, y, width, height }: Box): string {
  for (const size of SIZES) {
    const lines = balanced(text, width, size)
    const tall = size * (0.78 + LEADING * (lines.length - 1) + 0.2)
    if (tall > height || lines.some(words => measure(words, size, TRACKING) > width)) continue
    return lines
      .map((words, index) =>
        drawLine(words, { x, y: y + size * (0.78 + LEADING * index), size, tracking: TRACKING }),
      )
      .join('')
  }
  const size = SIZES.at(-1) ?? 0
  return drawLine(`${text.slice(0, 40)}…`, { x, y: y + size, size, tracking: TRACKING })
}

/** The lines that a width needs, then as narrow as they can be without one more. */
function balanced(text: string, width: number, size: number): string[] {
  let lines = broken(text, width, size)
  for (let narrower = width * 0.97; narrower > width * 0.5; narrower *= 0.97) {
    const next = broken(text, narrower, size)
    if (next.length > lines.length || next.some(words => measure(words, size, TRACKING) > width)) break
    lines = next
  }
  return lines
}

function broken(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`, size, TRACKING) <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}
