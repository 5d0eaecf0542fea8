import type { Colour } from '../colour'
import { curve, fill, line, type Point, polygon, rect, slipped } from '../pen'

type Paint = { body: Colour; stripe: Colour; glass: Colour; light: Colour }

/** A coupé seen from above, its nose up, 20 units wide and 46 long. */
export function coupeFromAbove(
  x: number,
  y: number,
  u: number,
  { body, stripe, glass, light }: Paint,
): string {
  const both = (points: readonly (readonly [number, number])[]): Point[] => [
    ...points.map(([a, b]): Point => [x + a * u, y + b * u]),
    ...[...points].reverse().map(([a, b]): Point => [x - a * u, y + b * u]),
  ]
  const one = (points: readonly (readonly [number, number])[], side: 1 | -1) =>
    polygon(points.map(([a, b]): Point => [x + a * side * u, y + b * u]))
  const hull = curve(
    both([
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
  const sides = [1, -1] as const
  return (
    fill(
      sides
        .map(side =>
          one(
            [
              [9.4, -7],
              [12.6, -5.4],
              [12.4, -3.6],
              [9.4, -4],
            ],
            side,
          ),
        )
        .join(''),
      body,
    ) +
    slipped(hull, body, glass, 6, 6) +
    fill(
      rect(x - 4.4 * u, y - 23.4 * u, 2.7 * u, 46 * u) + rect(x + 1.7 * u, y - 23.4 * u, 2.7 * u, 46 * u),
      stripe,
    ) +
    fill(
      polygon(
        both([
          [0, -9.4],
          [5.6, -8.6],
          [8.4, -5],
          [6.8, 0.4],
          [0, -0.6],
        ]),
      ),
      glass,
    ) +
    fill(
      polygon(
        both([
          [0, 10.4],
          [6.2, 9.8],
          [7.6, 14.4],
          [0, 16],
        ]),
      ),
      glass,
    ) +
    fill(
      sides
        .map(side =>
          one(
            [
              [8.7, -4],
              [7.4, 0.6],
              [7.2, 8.4],
              [8.9, 11.4],
            ],
            side,
          ),
        )
        .join(''),
      glass,
    ) +
    line(
      sides
        .map(side =>
          one(
            [
              [3, -22],
              [7, -10],
            ],
            side,
          ),
        )
        .join(''),
      glass,
      0.5 * u,
    ) +
    fill(
      polygon(
        both([
          [0, 19.4],
          [10.6, 18.8],
          [11, 21.6],
          [0, 22.2],
        ]),
      ),
      body,
    ) +
    line(
      polygon(
        both([
          [0, 19.4],
          [10.6, 18.8],
          [11, 21.6],
          [0, 22.2],
        ]),
      ),
      glass,
      0.6 * u,
    ) +
    fill(
      sides
        .map(side =>
          one(
            [
              [4.6, -23.4],
              [8.2, -21.6],
              [8.6, -19.6],
              [5.6, -21.4],
            ],
            side,
          ),
        )
        .join(''),
      light,
    )
  )
}
