import { overprint } from '../colour'
import type { Motif } from '../motif'
import { curve, disc, ellipse, fill, line, type Point, polygon, rect, slipped, turned, within } from '../pen'
import { dotted, halftone } from '../screen'

/** Water: a fin between the bridges, or a body that floats in a searchlight. */
export const vague: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const { x, y } = focus
    const swell = (level: number, rise: number, length: number, start: number): Point[] => {
      const points: Point[] = []
      for (let a = -length + start; a < width + length * 1.5; a += length / 2)
        points.push([a, level + (points.length % 2 === 0 ? rise : -rise)])
      return points
    }
    if (view === 1) {
      const beam = polygon([
        [width * 1.02, -20],
        [width * 1.02 - 8 * u, -20],
        [x - 30 * u, y + 24 * u],
        [x + 28 * u, y + 16 * u],
      ])
      const pool = ellipse(x - 1 * u, y + 19 * u, 33 * u, 13 * u)
      const rows = Array.from({ length: 13 }, (_, index) =>
        curve(
          swell(
            y - 22 * u + index * 8 * u,
            (0.8 + index * 0.22) * u,
            (16 + index * 2) * u,
            random.between(-14, 0) * u,
          ),
        ),
      )
      const body = [
        curve([
          [x - 2 * u, y + 13 * u],
          [x - 1 * u, y + 20 * u],
          [x + 1 * u, y + 27 * u],
        ]),
      ]
      const limbs = [
        [
          [x - 2 * u, y + 14 * u],
          [x - 11 * u, y + 13 * u],
          [x - 17 * u, y + 8 * u],
        ],
        [
          [x - 2 * u, y + 14 * u],
          [x + 7 * u, y + 11 * u],
          [x + 13 * u, y + 13 * u],
        ],
        [
          [x, y + 25 * u],
          [x - 4 * u, y + 32 * u],
          [x - 6 * u, y + 38 * u],
        ],
        [
          [x + 1 * u, y + 25 * u],
          [x + 7 * u, y + 31 * u],
          [x + 8 * u, y + 37 * u],
        ],
      ] as Point[][]
      return {
        ground: inks.paper,
        shapes:
          halftone({ x: 0, y: 0, width, height }, 15, inks.tone, (_, b) => b / height) +
          line(rows.join(''), inks.second, 1.2 * u) +
          fill(beam, inks.pale) +
          dotted(beam, inks.second, 8, 3) +
          fill(pool, inks.pale) +
          within(pool, line(rows.join(''), inks.second, 1.2 * u)) +
          line(body.join(''), inks.spot, 8 * u, { cap: 'round' }) +
          line(limbs.map(limb => curve(limb)).join(''), inks.dark, 3.4 * u, { cap: 'round' }) +
          fill(disc(x - 3 * u, y + 7 * u, 3.6 * u), inks.dark),
      }
    }
    const level = room.y + room.height * 0.46
    const sun = disc(x - 22 * u, level - 18 * u, 20 * u)
    const arches = Array.from({ length: 6 }, (_, index) =>
      ellipse(x - 88 * u + index * 36 * u, level + 2 * u, 14 * u, 15 * u),
    )
    const bridge = rect(-20, level - 20 * u, width + 40, 20 * u)
    const fin = polygon([
      [x - 1 * u, level + 30 * u],
      [x + 10 * u, level - 8 * u],
      [x + 15 * u, level - 31 * u],
    ])
    const finShape = `${curve([
      [x - 9 * u, level + 34 * u],
      [x - 2 * u, level + 6 * u],
      [x + 12 * u, level - 22 * u],
      [x + 22 * u, level - 33 * u],
    ])}${curve([
      [x + 22 * u, level - 33 * u],
      [x + 17 * u, level - 10 * u],
      [x + 20 * u, level + 12 * u],
      [x + 29 * u, level + 34 * u],
    ]).replace('M', 'L')}z`
    const layers = [0, 1, 2, 3].map(
      index =>
        `${curve(swell(level + (6 + index * 16) * u, (2 + index * 1.3) * u, (22 + index * 8) * u, -index * 9 * u))}L${width + 99} ${height + 20}L-99 ${height + 20}z`,
    )
    const waters = [inks.second, inks.tone, inks.second, inks.dark]
    return {
      ground: inks.paper,
      shapes:
        fill(sun, inks.spot) +
        fill(bridge, inks.dark) +
        fill(rect(-20, level - 23 * u, width + 40, 2 * u), inks.dark) +
        fill(arches.join(''), inks.paper) +
        within(
          arches.join(''),
          fill(sun, inks.spot) + dotted(rect(0, level - 20 * u, width, 20 * u), inks.tone, 8, 4),
        ) +
        fill(layers[0] ?? '', waters[0] ?? inks.second) +
        (fin && slipped(finShape, inks.dark, inks.spot, 6, 2)) +
        turned('', 0, x, y) +
        layers
          .slice(1)
          .map((layer, index) => slipped(layer, waters[index + 1] ?? inks.second, inks.pale, 0, -5))
          .join('') +
        within(
          layers[1] ?? '',
          dotted(
            polygon([
              [x - 9 * u, level + 20 * u],
              [x + 29 * u, level + 20 * u],
              [x + 18 * u, level + 66 * u],
            ]),
            overprint(inks.dark, inks.tone),
            9,
            5,
          ),
        ),
    }
  },
}
