import { measure } from './drawLine'
import { canLetter } from './spelling'

/** What a title is set in: the widest and tallest it may be in all, and its largest letter, in units. */
export type TitleBox = { width: number; height: number; largest: number; lines: number }

/** The box of a title that stands alone on the calm side of a poster. */
export const BLOCK: TitleBox = { width: 520, height: 164, largest: 184, lines: 3 }

/** A title in its lines: each with its baseline below the top of the block. */
export type SetTitle = {
  lines: readonly { text: string; baseline: number; width: number }[]
  /** The em. */
  size: number
  width: number
  height: number
}

const LEADING = 0.84
/** The height of a capital, as a share of the em. */
export const CAP = 0.74
/** How far the accent of a capital stands above it, as a share of the em. */
const ACCENT = 0.2
/** How far a « p » hangs below the baseline, as a share of the em. */
const DESCENT = 0.17

/** Sets a title in lines, as large as its box lets it be; a title that cannot be lettered has no lines. */
export function setTitle(title: string, box: TitleBox = BLOCK): SetTitle {
  if (!canLetter(title)) return { lines: [], size: 0, width: 0, height: 0 }
  const texts = divide(title, box)
  const size = largest(texts, box)
  const lines = texts.map((text, index) => ({
    text,
    baseline: size * (riseOf(texts) + CAP + LEADING * index),
    width: measure(text, size),
  }))
  return { lines, size, width: Math.max(...lines.map(({ width }) => width)), height: size * heightOf(texts) }
}

/** How far accents stand above the capitals of the first line, in ems. */
function riseOf([first = '']: readonly string[]): number {
  return /\p{Lu}\p{M}/u.test(first.normalize('NFD')) ? ACCENT : 0
}

/** The height of set lines, in ems, down to what hangs below the last. */
function heightOf(lines: readonly string[]): number {
  const hanging = /[gjpqyQ,;]|\u0326|\u0327|\u0328/.test((lines.at(-1) ?? '').normalize('NFD')) ? DESCENT : 0
  return riseOf(lines) + CAP + LEADING * (lines.length - 1) + hanging
}

/** The lines of a title: where letters can be large and the sense does not suffer. */
export function divide(title: string, box: TitleBox = BLOCK): string[] {
  const words = title.split(/[ \u00A0\u202F]+/)
  const worth = (lines: string[]) => largest(lines, box) * sense(lines)
  return divisions(words, box.lines).reduce((best, lines) =>
    worth(lines) > worth(best) * 1.02 ? lines : best,
  )
}

function largest(lines: readonly string[], box: TitleBox): number {
  const widest = Math.max(...lines.map(text => measure(text, 1)))
  return Math.min(box.width / widest, box.height / heightOf(lines), box.largest)
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
