import { overprint } from '../../colour'
import type { Motif } from '../../motif'
import { curve, disc, fill, line, type Point, polygon, polyline, rect, slipped, within } from '../../pen'
import { dotted, halftone } from '../../screen'

/** Where the sky stops: a harbour with its cranes at dusk, or a convoy before the storm. */
export const horizon: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const { x, y } = focus
    if (view === 1) {
      const level = y + 22 * u
      const sun = disc(x - 8 * u, y - 8 * u, 33 * u)
      const cloud = (rise: number, jitter: number): Point[] =>
        Array.from({ length: 13 }, (_, index) => [
          width - (index / 12) * width * (0.55 + rise),
          level - (1 - (index / 12) ** 1.5) * size * (0.5 + rise) * random.between(1 - jitter, 1 + jitter),
        ])
      const storm = [0.45, 0.25, 0.05].map(
        rise =>
          `${curve([[width + 60, level - size], ...cloud(rise, 0.18)])}L${Math.round(width * 0.3)} ${Math.round(level)}L${width + 60} ${Math.round(level)}z`,
      )
      const trucks = Array.from({ length: 7 }, (_, index): string => {
        const [left, scale] = [x - 52 * u + index * 17 * u * (1 - index * 0.03), 1.9 - index * 0.17]
        const base = level + 1.5 * u
        const p = ([a, b]: Point): Point => [left + a * u * scale, base + b * u * scale]
        const [hull, spikes] = RIGS[index % RIGS.length] ?? [[], []]
        const wheels = [2.2, 6.2, 9.6].map(a => disc(...p([a, 0]), 1.5 * u * scale))
        return polygon(hull.map(p)) + spikes.map(spike => polygon(spike.map(p))).join('') + wheels.join('')
      })
      const plain = rect(0, level, width, height - level)
      const dust = Array.from({ length: 8 }, (_, index) =>
        disc(x - 54 * u - index * 6 * u, level - 4 * u + index * 0.3 * u, (3.5 + index * 1.5) * u),
      )
      return {
        ground: inks.paper,
        beneath: inks.second,
        shapes:
          fill(sun, inks.spot) +
          fill(storm[0] ?? '', inks.tone) +
          within(sun, fill(storm[0] ?? '', overprint(inks.spot, inks.tone))) +
          fill(storm[1] ?? '', overprint(inks.tone, inks.tone)) +
          halftone(
            { x: width * 0.3, y: 0, width: width * 0.7, height: level },
            13,
            inks.second,
            (a, b) => ((a - x) / width) * 1.3 + (b / level) * 0.35 - 0.3,
          ) +
          fill(plain, inks.second) +
          dotted(rect(0, level + 8 * u, width, 30 * u), inks.dark, 10, 3.4) +
          fill(dust.join(''), inks.second) +
          fill(trucks.join(''), inks.dark) +
          fill(rect(0, level, width, 1.6 * u), inks.dark),
      }
    }
    const level = room.y + room.height * 0.62
    // The last of the day: bars of light, the nearer the horizon the broader.
    const dusk = Array.from({ length: 9 }, (_, bar) => {
      const half = (64 - bar * 4.6) * u * random.between(0.8, 1.1)
      const middle = x + (10 + random.between(-12, 12)) * u
      return rect(middle - half, level - (5.4 + bar * 5.6) * u, 2 * half, (4.6 - bar * 0.44) * u)
    })
    const sea = rect(0, level, width, height - level)
    const crane = (left: number, scale: number) => {
      const p = (a: number, b: number): Point => [left + a * u * scale, level + b * u * scale]
      const strokes = [
        polyline([p(0, 0), p(3, -34), p(9, -34), p(12, 0)]),
        polyline([p(-18, -38), p(30, -38), p(6, -52), p(-18, -38)]),
        polyline([p(6, -34), p(6, -52)]),
        polyline([p(24, -38), p(24, -22)]),
        polyline([p(1, -12), p(11, -12), p(2, -24), p(10, -24), p(1, -12)]),
      ]
      return (
        line(strokes.join(''), inks.dark, 1.6 * u * scale) +
        fill(rect(left + 21 * u * scale, level - 22 * u * scale, 6 * u * scale, 4 * u * scale), inks.second)
      )
    }
    const boxes = Array.from({ length: 15 }, (_, index) =>
      fill(
        rect(x - 64 * u + (index % 8) * 9 * u, level - 4.4 * u * (1 + Math.floor(index / 8)), 8.4 * u, 4 * u),
        random.pick([inks.dark, inks.second, inks.tone, inks.dark]),
      ),
    )
    const glints = Array.from({ length: 20 }, (_, index) => {
      const half = (26 - index * 0.9) * u * random.between(0.35, 1)
      return polyline([
        [x + 8 * u - half + random.between(-5, 5) * u, level + (2.5 + index * 2.6) * u],
        [x + 8 * u + half, level + (2.5 + index * 2.6) * u],
      ])
    })
    const gulls = Array.from({ length: 3 }, (_, index): string => {
      const [a, b] = [x - 30 * u + index * 11 * u, level - (52 - index * 4) * u]
      return polyline([
        [a - 4 * u, b - 2 * u],
        [a, b],
        [a + 4 * u, b - 3 * u],
      ])
    })
    return {
      ground: inks.paper,
      shapes:
        halftone(
          { x: 0, y: room.y, width, height: level - room.y },
          14,
          inks.tone,
          (_, b) => ((b - room.y) / (level - room.y)) * 0.95,
        ) +
        slipped(dusk.join(''), inks.spot, inks.second, 5, 3) +
        fill(sea, inks.dark) +
        line(glints.join(''), inks.spot, 1.1 * u, { cap: 'round' }) +
        crane(x - 24 * u, 1.05) +
        crane(x + 34 * u, 0.78) +
        boxes.join('') +
        line(gulls.join(''), inks.dark, 1 * u, { join: 'round' }),
    }
  },
}

/** The machines of the convoy, as hull and spikes, on a ground at 0. */
const RIGS: readonly (readonly [readonly Point[], readonly (readonly Point[])[]])[] = [
  [
    [
      [0, 0],
      [0, -8],
      [7, -8],
      [7, -5],
      [8, -7],
      [10, -7],
      [11, -3],
      [13, -3],
      [13, 0],
    ],
    [
      [
        [1, -8],
        [0, -15],
        [2, -8],
      ],
      [
        [5, -8],
        [6.5, -13],
        [6.5, -8],
      ],
    ],
  ],
  [
    [
      [0, 0],
      [0, -3],
      [3, -4],
      [4, -7],
      [8, -7],
      [9, -4],
      [12, -3],
      [12, 0],
    ],
    [
      [
        [4, -7],
        [2, -17],
        [5, -7],
      ],
      [
        [2, -17],
        [-2, -16],
        [2, -14],
      ],
    ],
  ],
  [
    [
      [0, 0],
      [0, -6],
      [2, -6],
      [2, -10],
      [4, -10],
      [4, -6],
      [8, -6],
      [9, -3],
      [12, -2],
      [12, 0],
    ],
    [
      [
        [8, -5],
        [14, -8],
        [9, -4],
      ],
      [
        [2.6, -10],
        [3, -14],
        [3.4, -10],
      ],
    ],
  ],
]
