import { drawLine, measure } from './drawLine'

/** Letters of a title and, above or below it, who made the film and when. */
type Block = { shapes: string; height: number }

const WIDTH = 520
/** The tallest a title may be in all, and its largest letter. */
const HEIGHT = 152
const LARGEST = 150
const LEADING = 0.84

/**
 * Sets a title in the lines that let its letters be largest.
 *
 * @returns shapes from the baseline box of the first line (x from 0), and the height that they take
 */
export function setTitle(title: string): Block {
  const words = title.split(/[ \u00A0\u202F]+/)
  let best = { size: 0, lines: [title] }
  for (const lines of divisions(words, 3)) {
    const widest = Math.max(...lines.map(text => measure(text, 1)))
    const tallest = 0.74 + LEADING * (lines.length - 1)
    const size = Math.min(WIDTH / widest, HEIGHT / tallest, LARGEST)
    if (size > best.size * 1.02) best = { size, lines }
  }
  const { size, lines } = best
  const shapes = lines
    .map((text, index) => drawLine(text, { x: 0, y: size * (0.74 + LEADING * index), size }))
    .join('')
  return { shapes, height: size * (0.74 + LEADING * (lines.length - 1)) }
}

/** Every way to divide words into up to `most` lines; a lone colon or dash stays with the word before it. */
function divisions(words: readonly string[], most: number): string[][] {
  const whole = words.join(' ')
  if (most === 1 || words.length === 1) return [[whole]]
  return [
    [whole],
    ...words.slice(1).flatMap((word, index) => {
      if (/^[:–—/]$/.test(word)) return []
      const first = words.slice(0, index + 1).join(' ')
      return divisions(words.slice(index + 1), most - 1).map(rest => [first, ...rest])
    }),
  ]
}
