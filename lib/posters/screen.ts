import type { Colour } from './colour'
import { round, type Shape } from './pen'
import { hash } from './random'
import type { Area } from './stage'

/** A shape filled with an even screen of dots; `cell` and `dot` (a diameter) in units. */
export function dotted(shape: Shape, ink: Colour, cell: number, dot: number): string {
  const id = `d${hash(`${shape}${ink}${cell}${dot}`).toString(36)}`
  return `<pattern id="${id}" width="${cell}" height="${cell}" patternUnits="userSpaceOnUse" patternTransform="rotate(35)"><circle cx="${cell / 2}" cy="${cell / 2}" r="${dot / 2}" fill="${ink}"/></pattern><path fill="url(#${id})" d="${shape}"/>`
}

/** A shape filled with parallel lines, as an engraver shades; `cell` and `width` in units, `angle` in degrees. */
export function hatched(shape: Shape, ink: Colour, cell: number, width: number, angle: number): string {
  const id = `h${hash(`${shape}${ink}${cell}${width}`).toString(36)}`
  return `<pattern id="${id}" width="${cell}" height="${cell}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><path fill="${ink}" d="M0 0h${cell}v${width}h-${cell}z"/></pattern><path fill="url(#${id})" d="${shape}"/>`
}

/** Sizes that the dots of a halftone come in: few, so that each is one path. */
const SIZES = 7

/**
 * A halftone: dots on a turned grid, each as large as `tone` says at its place (0 none, 1 touching).
 *
 * @param cell distance between dots, in units
 * @param angle by which the grid is turned, in radians
 */
export function halftone(
  area: Area,
  cell: number,
  ink: Colour,
  tone: (x: number, y: number) => number,
  angle = 0.6,
): string {
  const bySize = new Map<number, { dots: string; x: number; y: number }>()
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [middleX, middleY] = [area.x + area.width / 2, area.y + area.height / 2]
  const reach = Math.ceil(Math.hypot(area.width, area.height) / 2 / cell)
  for (let row = -reach; row <= reach; row += 1) {
    for (let column = -reach; column <= reach; column += 1) {
      const x = round(middleX + (column * cos - row * sin) * cell)
      const y = round(middleY + (column * sin + row * cos) * cell)
      if (x < area.x || y < area.y || x > area.x + area.width || y > area.y + area.height) continue
      const size = Math.round(Math.min(1, Math.max(0, tone(x, y))) * SIZES)
      if (size === 0) continue
      // Zero-length strokes with round caps are the shortest dots there are; told from one to the next, most
      // of them read the same, which is what compresses.
      const last = bySize.get(size) ?? { dots: '', x: 0, y: 0 }
      const [right, down] = [x - last.x, y - last.y]
      bySize.set(size, { dots: `${last.dots}m${right}${down < 0 ? '' : ' '}${down}h0`, x, y })
    }
  }
  return [...bySize]
    .map(
      ([size, { dots }]) =>
        `<path stroke="${ink}" stroke-linecap="round" stroke-width="${round((size / SIZES) * cell * 12) / 10}" d="${dots}"/>`,
    )
    .join('')
}
