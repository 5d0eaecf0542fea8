import { drawLine, measure } from './drawLine'
import { canLetter } from './spelling'

type Block = { shapes: string; height: number }

const WIDTH = 520
/** The tallest a title may be in all, and its largest letter. */
const HEIGHT = 164
const LARGEST = 184
const LEADING = 0.84
/** The height of a capital, as a share of the em. */
const CAP = 0.74
/** How far a « p » hangs below the baseline, as a share of the em. */
const DESCENT = 0.17

/**
 * Sets a title in lines, as large as it goes.
 *
 * @returns shapes below and to the right of 0, 0, and the height that they take; none of a title that cannot be lettered
 */
export function setTitle(title: string): Block {
  if (!canLetter(title)) return { shapes: '', height: 0 }
  const lines = divide(title)
  const size = largest(lines)
  const shapes = lines
    .map((text, index) => drawLine(text, { x: 0, y: size * (CAP + LEADING * index), size }))
    .join('')
  return { shapes, height: size * heightOf(lines) }
}

/** The height of set lines, in ems, down to what hangs below the last. */
function heightOf(lines: readonly string[]): number {
  const hanging = /[gjpqyçşţ,;]/.test(lines.at(-1) ?? '') ? DESCENT : 0
  return CAP + LEADING * (lines.length - 1) + hanging
}

/** The lines of a title: where letters can be large and the sense does not suffer. */
export function divide(title: string): string[] {
  const words = title.split(/[ \u00A0\u202F]+/)
  const worth = (lines: string[]) => largest(lines) * sense(lines)
  return divisions(words, 3).reduce((best, lines) => (worth(lines) > worth(best) * 1.02 ? lines : best))
}

function largest(lines: readonly string[]): number {
  const widest = Math.max(...lines.map(text => measure(text, 1)))
  return Math.min(WIDTH / widest, HEIGHT / heightOf(lines), LARGEST)
}

/** Words that lean on the next one, and look lost at the end of a line. */
const LEANING = /(?:^| )(?:le|la|les|un|une|des?|du|au|aux|et|dans|sur|en|the|of|and)$/i

/** How well a division reads, about 1: sense before size. */
function sense(lines: readonly string[]): number {
  const widths = lines.map(text => measure(text, 1))
  const balance = Math.min(...widths) / Math.max(...widths)
  const ends = lines.slice(0, -1)
  const lost = ends.filter(text => LEANING.test(text)).length
  const apt = ends.filter(text => /[:,–—]$/.test(text)).length
  // A block of lines holds a poster better than one long line.
  return (0.75 + 0.25 * balance) * 0.7 ** lost * 1.3 ** apt * 1.06 ** ends.length
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
