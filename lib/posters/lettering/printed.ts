import type { Colour } from '../colour'
import { drawLine, measure } from './drawLine'
import type { Words } from './layout'
import type { SetTitle } from './setTitle'

/** Something in an ink: letters take the colour of what they stand in. */
export function inked(shapes: string, ink: Colour): string {
  return shapes && `<g fill="${ink}">${shapes}</g>`
}

/** The lines of a set title, flush left at 0, 0. */
export function drawTitle({ lines, size }: SetTitle): string {
  return lines.map(({ text, baseline }) => drawLine(text, { x: 0, y: baseline, size })).join('')
}

/** The size at which the directors are named: smaller when there are many. */
export function creditSize(credit: string, room: number, size = 25): number {
  return Math.min(size, (size * room) / Math.max(1, measure(credit, size, 0.03)))
}

/** Director and year at the two ends of a line. */
export function creditLine({ credit, year }: Words, from: number, to: number, y: number): string {
  const right = to - measure(year, 25, 0.03)
  const size = creditSize(credit, right - from - 40)
  return (
    drawLine(credit, { x: from, y, size, tracking: 0.03 }) +
    drawLine(year, { x: right, y, size: 25, tracking: 0.03 })
  )
}

/** Shapes under a transformation of SVG. */
export function moved(shapes: string, transform: string): string {
  return `<g transform="${transform}">${shapes}</g>`
}
