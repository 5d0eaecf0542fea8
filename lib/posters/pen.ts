import { type Colour, overprint } from './colour'
import { hash } from './random'

export type Point = readonly [x: number, y: number]

/** Path data, as in the attribute `d`. */
export type Shape = string

/** Half a unit is finer than a screen's mesh, and whole numbers are short. */
export const round = (value: number): number => Math.round(value)

const pair = ([x, y]: Point) => `${round(x)} ${round(y)}`

/** The point at an angle (radians, clockwise from the right) and a distance. */
export function polar(x: number, y: number, radius: number, angle: number): Point {
  return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
}

/** Where a point of a sketch lies: told in units about the place of the sketch, which may be turned (radians). */
export function pointAbout(x: number, y: number, unit: number, turn = 0): (a: number, b: number) => Point {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return (a, b) => [x + (a * cos - b * sin) * unit, y + (a * sin + b * cos) * unit]
}

/** Where the points of a sketch lie: `pointAbout` for a list. */
export function pointsAbout(x: number, y: number, unit: number): (points: readonly Point[]) => Point[] {
  const at = pointAbout(x, y, unit)
  return points => points.map(([a, b]) => at(a, b))
}

export function polygon(points: readonly Point[]): Shape {
  return `M${points.map(pair).join('L')}z`
}

export function polyline(points: readonly Point[]): Shape {
  return `M${points.map(pair).join('L')}`
}

export function rect(x: number, y: number, width: number, height: number): Shape {
  return `M${pair([x, y])}h${round(width)}v${round(height)}h${round(-width)}z`
}

export function disc(x: number, y: number, radius: number): Shape {
  return ellipse(x, y, radius, radius)
}

export function ellipse(x: number, y: number, rx: number, ry: number): Shape {
  const [a, b] = [round(rx), round(ry)]
  return `M${pair([x - a, y])}a${a} ${b} 0 1 1 ${2 * a} 0a${a} ${b} 0 1 1${-2 * a} 0z`
}

/** A part of a circle's line, clockwise, angles in radians. */
export function arc(x: number, y: number, radius: number, from: number, to: number): Shape {
  const long = to - from > Math.PI ? 1 : 0
  return `M${pair(polar(x, y, radius, from))}A${round(radius)} ${round(radius)} 0 ${long} 1 ${pair(polar(x, y, radius, to))}`
}

/** A part of a ring, filled. */
export function ringSector(
  x: number,
  y: number,
  inner: number,
  outer: number,
  from: number,
  to: number,
): Shape {
  const long = to - from > Math.PI ? 1 : 0
  const [r, R] = [round(inner), round(outer)]
  return `M${pair(polar(x, y, outer, from))}A${R} ${R} 0 ${long} 1 ${pair(polar(x, y, outer, to))}L${pair(polar(x, y, inner, to))}A${r} ${r} 0 ${long} 0 ${pair(polar(x, y, inner, from))}z`
}

/** A smooth line through points (Catmull-Rom as cubic curves). */
export function curve(points: readonly Point[], closed = false): Shape {
  const count = points.length
  const point = (index: number): Point =>
    (closed ? points[(index + count) % count] : points[Math.max(0, Math.min(count - 1, index))]) ?? [0, 0]
  let shape = `M${pair(point(0))}`
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [a, b, c, d] = [point(index - 1), point(index), point(index + 1), point(index + 2)]
    const first: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6]
    const second: Point = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6]
    shape += `C${pair(first)} ${pair(second)} ${pair(c)}`
  }
  return closed ? `${shape}z` : shape
}

/** An outline of open lines, a straight edge from the end of each to the next. */
export function joined(first: Shape, ...others: readonly Shape[]): Shape {
  return `${first}${others.map(shape => shape.replace('M', 'L')).join('')}z`
}

/** A limb: a line of joints, each as thick as its width, drawn as one shape. */
export function limb(joints: readonly (readonly [x: number, y: number, width: number])[]): Shape {
  return joints
    .map(([x, y, width], index) => {
      const [X, Y, wide] = joints[index + 1] ?? [x, y, width]
      const turn = Math.atan2(Y - y, X - x) + Math.PI / 2
      // Wound the way discs are: where shapes of one path overlap, opposite ways would leave a hole.
      const bone = polygon([
        polar(x, y, -width / 2, turn),
        polar(X, Y, -wide / 2, turn),
        polar(X, Y, wide / 2, turn),
        polar(x, y, width / 2, turn),
      ])
      return disc(x, y, width / 2) + (index < joints.length - 1 ? bone : '')
    })
    .join('')
}

export function fill(shape: Shape, ink: Colour): string {
  return `<path fill="${ink}" d="${shape}"/>`
}

type Line = { cap?: 'round' | 'square'; dash?: string; join?: 'round' }

export function line(shape: Shape, ink: Colour, width: number, { cap, dash, join }: Line = {}): string {
  const options = [
    cap ? ` stroke-linecap="${cap}"` : '',
    join ? ` stroke-linejoin="${join}"` : '',
    dash ? ` stroke-dasharray="${dash}"` : '',
  ].join('')
  return `<path fill="none" stroke="${ink}" stroke-width="${Math.round(width * 10) / 10}"${options} d="${shape}"/>`
}

/** The part of a drawing that lies within a shape. */
export function within(shape: Shape, drawing: string): string {
  const id = `c${hash(shape).toString(36)}`
  return `<clipPath id="${id}"><path d="${shape}"/></clipPath><g clip-path="url(#${id})">${drawing}</g>`
}

/** A shape in an ink over another in another: where both lie, the mixed colour that a press would give. */
export function overprinted(below: Shape, belowInk: Colour, above: Shape, aboveInk: Colour): string {
  return (
    fill(below, belowInk) + fill(above, aboveInk) + within(below, fill(above, overprint(belowInk, aboveInk)))
  )
}

export function shifted(drawing: string, x: number, y: number): string {
  return `<g transform="translate(${round(x)} ${round(y)})">${drawing}</g>`
}

export function turned(drawing: string, degrees: number, x: number, y: number): string {
  return `<g transform="rotate(${round(degrees)} ${round(x)} ${round(y)})">${drawing}</g>`
}

/** A shape whose ink has slipped on the press: a sliver of another ink shows along one side. */
export function slipped(shape: Shape, ink: Colour, under: Colour, x: number, y: number): string {
  return shifted(fill(shape, under), x, y) + fill(shape, ink)
}
