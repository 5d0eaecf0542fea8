import type { Colour } from '../colour'
import { curve, fill, line, type Point, pointsAbout, polygon, rect, slipped } from '../pen'

type Paint = { body: Colour; stripe: Colour; glass: Colour; light: Colour }

/** A coupé seen from above, its nose up, 20 units wide and 46 long. */
export function coupeFromAbove(
  x: number,
  y: number,
  u: number,
  { body, stripe, glass, light }: Paint,
): string {
  const at = pointsAbout(x, y, u)
  const mirrored = (points: readonly Point[]) => points.map(([a, b]): Point => [-a, b])
  /** An outline of which the right half is told. */
  const whole = (half: readonly Point[]) => at([...half, ...mirrored(half).reverse()])
  /** A part that the right side has, and the left one too. */
  const twice = (points: readonly Point[]) => polygon(at(points)) + polygon(at(mirrored(points)))
  const hull = curve(
    whole([
      [3, -24],
      [8, -22.6],
      [9.8, -18],
      [9.4, -8],
      [9.6, 4],
      [10.4, 13],
      [9.8, 20],
      [7, 23],
      [2, 23.4],
    ]),
    true,
  )
  const mirrors = twice([
    [9.4, -7],
    [12.6, -5.4],
    [12.4, -3.6],
    [9.4, -4],
  ])
  const stripes =
    rect(x - 4.4 * u, y - 23.4 * u, 2.7 * u, 46 * u) + rect(x + 1.7 * u, y - 23.4 * u, 2.7 * u, 46 * u)
  const windscreen = polygon(
    whole([
      [0, -9.4],
      [5.6, -8.6],
      [8.4, -5],
      [6.8, 0.4],
      [0, -0.6],
    ]),
  )
  const rearWindow = polygon(
    whole([
      [0, 10.4],
      [6.2, 9.8],
      [7.6, 14.4],
      [0, 16],
    ]),
  )
  const sideWindows = twice([
    [8.7, -4],
    [7.4, 0.6],
    [7.2, 8.4],
    [8.9, 11.4],
  ])
  const creases = twice([
    [3, -22],
    [7, -10],
  ])
  const spoiler = polygon(
    whole([
      [0, 19.4],
      [10.6, 18.8],
      [11, 21.6],
      [0, 22.2],
    ]),
  )
  const lamps = twice([
    [4.6, -23.4],
    [8.2, -21.6],
    [8.6, -19.6],
    [5.6, -21.4],
  ])
  return (
    fill(mirrors, body) +
    slipped(hull, body, glass, 6, 6) +
    fill(stripes, stripe) +
    fill(windscreen, glass) +
    fill(rearWindow, glass) +
    fill(sideWindows, glass) +
    line(creases, glass, 0.5 * u) +
    fill(spoiler, body) +
    line(spoiler, glass, 0.6 * u) +
    fill(lamps, light)
  )
}
