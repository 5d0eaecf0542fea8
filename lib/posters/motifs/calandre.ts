import type { Motif } from '../motif'
import { curve, disc, ellipse, fill, line, type Point, polygon, rect, slipped, within } from '../pen'
import { dotted, halftone, hatched } from '../screen'

/** A car seen from where it should not be: head-on and low, or so near that only a lamp and the grille fit. */
export const calandre: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room }) {
    const u = size / 100
    const { x } = focus
    if (view === 1) {
      const y = focus.y
      const lamp = [x + 12 * u, y - 4 * u] as const
      const bars = Array.from({ length: 9 }, (_, index) =>
        rect(-20, y - 62 * u + index * 14 * u, x - 12 * u + 20, 7 * u),
      )
      const wing = `${curve([
        [x - 14 * u, -20],
        [x - 8 * u, y - 30 * u],
        [x - 16 * u, y + 30 * u],
        [x - 4 * u, height + 20],
      ])}L-20 ${height + 20}L-20 -20z`
      return {
        ground: inks.spot,
        beneath: inks.dark,
        shapes:
          halftone(
            { x: x, y: 0, width: width - x, height },
            15,
            inks.paper,
            (a, b) => 0.85 - Math.hypot(a - lamp[0] - 20 * u, b - lamp[1]) / (90 * u),
          ) +
          slipped(wing, inks.dark, inks.pale, 7, 0) +
          within(
            wing,
            fill(bars.join(''), inks.tone) +
              bars
                .map((_, index) =>
                  fill(rect(-20, y - 62 * u + index * 14 * u, x - 12 * u + 20, 1.6 * u), inks.pale),
                )
                .join(''),
          ) +
          fill(disc(...lamp, 36 * u), inks.dark) +
          fill(disc(...lamp, 32 * u), inks.pale) +
          fill(disc(...lamp, 28 * u), inks.second) +
          hatched(disc(...lamp, 28 * u), inks.dark, 12, 4, 0) +
          fill(disc(lamp[0] - 3 * u, lamp[1] - 3 * u, 15 * u), inks.pale) +
          fill(disc(lamp[0] - 3 * u, lamp[1] - 3 * u, 8 * u), inks.paper) +
          fill(rect(0, height - 250 > 0 && height > 800 ? height - 250 : height, width, 260), inks.dark),
      }
    }
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
    const moon = disc(x + 20 * u, y - 36 * u, 34 * u)
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
