import type { Motif } from '../motif'
import { curve, disc, ellipse, fill, line, type Point, polygon, rect, slipped } from '../pen'
import { dotted, halftone, hatched } from '../screen'

/** A car seen from where it should not be: head-on and low, or so near that only a lamp and the grille fit. */
export const calandre: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const { x } = focus
    if (view === 1) return detail({ width, height, focus, size, view, inks, room, random, x: 0, y: 0 })
    const y = room.y + room.height * 0.52
    const at = (points: readonly Point[], flip: 1 | -1 = 1): Point[] =>
      points.map(([a, b]) => [x + a * u * flip, y + b * u])
    const both = (points: readonly Point[]) => polygon(at(points)) + polygon(at(points, -1))
    const body = polygon([
      ...at([
        [0, -30],
        [22, -29],
        [31, -9],
        [44, -4],
        [47, 8],
        [46, 26],
        [40, 30],
        [0, 30],
      ]),
      ...at(
        [
          [0, 30],
          [40, 30],
          [46, 26],
          [47, 8],
          [44, -4],
          [31, -9],
          [22, -29],
          [0, -30],
        ],
        -1,
      ),
    ])
    const glass = polygon([
      ...at([
        [0, -26],
        [20, -25],
        [27, -9],
        [0, -8],
      ]),
      ...at(
        [
          [0, -8],
          [27, -9],
          [20, -25],
          [0, -26],
        ],
        -1,
      ),
    ])
    const eye = [
      [17, 3],
      [42, 0],
      [43, 10],
      [19, 11],
    ] as const
    const grille = rect(x - 15 * u, y + 3 * u, 30 * u, 9 * u)
    const bumper = polygon([
      ...at([
        [0, 16],
        [46, 14],
        [46, 20],
        [0, 22],
      ]),
      ...at(
        [
          [0, 22],
          [46, 20],
          [46, 14],
          [0, 16],
        ],
        -1,
      ),
    ])
    const beam = (flip: 1 | -1) =>
      polygon(
        at(
          [
            [24, 6],
            [40, 5],
            [150, 95],
            [-6, 95],
          ],
          flip,
        ),
      )
    const moon = disc(x + 22 * u, y - 22 * u, 29 * u)
    return {
      ground: inks.paper,
      shapes:
        fill(moon, inks.spot) +
        halftone(
          { x: 0, y: y - 10 * u, width, height: height - y + 10 * u },
          14,
          inks.tone,
          (_, b) => ((b - y + 10 * u) / (height - y)) * 0.95,
        ) +
        fill(beam(1) + beam(-1), inks.second) +
        dotted(beam(1) + beam(-1), inks.pale, 8, 4) +
        fill(
          rect(x - 42 * u, y + 26 * u, 13 * u, 15 * u) + rect(x + 29 * u, y + 26 * u, 13 * u, 15 * u),
          inks.dark,
        ) +
        slipped(body, inks.dark, inks.pale, -5, -5) +
        fill(glass, inks.tone) +
        fill(
          polygon(
            at([
              [-20, -25],
              [-6, -26],
              [-16, -9],
              [-27, -9],
            ]),
          ),
          inks.pale,
        ) +
        fill(both(eye), inks.pale) +
        [1, -1]
          .map(flip =>
            fill(
              ellipse(x + flip * 25 * u, y + 6.5 * u, 3.6 * u, 3.6 * u) +
                ellipse(x + flip * 36 * u, y + 5.6 * u, 3.6 * u, 3.6 * u),
              inks.spot,
            ),
          )
          .join('') +
        hatched(grille, inks.pale, 7, 2, 0) +
        line(bumper, inks.pale, 1.2 * u) +
        fill(rect(x - 10 * u, y + 15 * u, 20 * u, 6 * u), inks.second),
    }
  },
}

/** Too near to be seen whole: one lamp, half a grille, the end of a bonnet. */
function detail({
  width,
  height,
  focus,
  size,
  inks,
}: Parameters<Motif['draw']>[0]): ReturnType<Motif['draw']> {
  const u = size / 100
  const { x, y } = focus
  const wing = `${curve([
    [-60, y - 22 * u],
    [x - 20 * u, y - 27 * u],
    [x + 16 * u, y - 26 * u],
    [x + 36 * u, y - 12 * u],
    [x + 43 * u, y + 12 * u],
    [x + 41 * u, y + 34 * u],
  ])}L${Math.round(x + 34 * u)} ${height + 30}L-60 ${height + 30}z`
  const bonnet = curve([
    [-60, y - 14 * u],
    [x - 24 * u, y - 19 * u],
    [x - 2 * u, y - 17 * u],
  ])
  const grille = rect(-60, y - 9 * u, x - 17 * u + 60, 26 * u)
  const slats = Array.from({ length: 26 }, (_, index) =>
    rect(x - 20 * u - index * 5.4 * u, y - 7 * u, 2.4 * u, 22 * u),
  )
  const lamps = [
    [x + 18 * u, y + 3 * u, 15 * u],
    [x - 7 * u, y + 5 * u, 9.5 * u],
  ] as const
  const bumper = `${curve([
    [-60, y + 26 * u],
    [x + 10 * u, y + 25 * u],
    [x + 47 * u, y + 22 * u],
  ])}L${Math.round(x + 47 * u)} ${Math.round(y + 33 * u)}L-60 ${Math.round(y + 37 * u)}z`
  return {
    ground: inks.paper,
    beneath: inks.dark,
    shapes:
      slipped(disc(x + 10 * u, y - 20 * u, 34 * u), inks.spot, inks.second, 5, 4) +
      halftone(
        { x: 0, y: 0, width, height },
        15,
        inks.tone,
        (a, b) => 0.85 - Math.hypot(a - x - 30 * u, b - y) / (95 * u),
      ) +
      slipped(wing, inks.dark, inks.pale, 5, -5) +
      line(bonnet, inks.second, 1.2 * u) +
      fill(grille, inks.second) +
      fill(slats.join(''), inks.dark) +
      lamps
        .map(
          ([a, b, r]) =>
            fill(disc(a, b, r), inks.second) +
            fill(disc(a, b, r * 0.88), inks.pale) +
            hatched(disc(a, b, r * 0.88), inks.second, 9, 2.6, 90) +
            fill(disc(a - r * 0.2, b - r * 0.22, r * 0.36), inks.spot),
        )
        .join('') +
      slipped(bumper, inks.pale, inks.second, 0, 6) +
      fill(rect(x - 62 * u, y + 38 * u, 34 * u, 9 * u), inks.pale) +
      hatched(rect(x - 58 * u, y + 40.4 * u, 26 * u, 4.4 * u), inks.dark, 13, 8, 0),
  }
}
