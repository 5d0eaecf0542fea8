import type { Motif } from '../../motif'
import { disc, fill, type Point, polar, polygon, rect, slipped, turned } from '../../pen'
import { dotted, halftone } from '../../screen'

/** It blows: a burst of cut paper with what it throws, or a cloud that climbs over a small truck. */
export const explosion: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const { x, y } = focus
    const u = size / 100
    const burst = (cx: number, cy: number, reach: number, spikes: number, deep: number): Point[] =>
      Array.from({ length: spikes * 2 }, (_, index) =>
        polar(
          cx,
          cy,
          reach * (index % 2 === 0 ? random.between(0.75, 1.15) : deep * random.between(0.85, 1.15)),
          (index / spikes) * Math.PI + random.between(-0.05, 0.05),
        ),
      )
    if (view === 1) {
      const level = y + 36 * u
      const puff = (cx: number, cy: number, r: number, count: number) =>
        Array.from({ length: count }, (_, index) => {
          const [a, b] = polar(cx, cy, r * 0.62, (index / count) * Math.PI * 2 + 0.3)
          return disc(a, b, r * random.between(0.42, 0.6))
        }).join('') + disc(cx, cy, r * 0.7)
      const stem = polygon([
        [x - 9 * u, level],
        [x - 5 * u, y - 10 * u],
        [x + 8 * u, y - 10 * u],
        [x + 13 * u, level],
      ])
      const top = puff(x + 2 * u, y - 12 * u, 27 * u, 11)
      const middle = puff(x - 3 * u, y - 14 * u, 17 * u, 9)
      const core = puff(x - 6 * u, y - 18 * u, 8 * u, 7)
      const foot =
        puff(x - 20 * u, level - 3 * u, 9 * u, 6) +
        puff(x + 22 * u, level - 3 * u, 10 * u, 6) +
        puff(x, level - 5 * u, 11 * u, 6)
      const land = rect(0, level, width, height)
      const truck = polygon(
        (
          [
            [-12, 0],
            [-12, -7],
            [2, -7],
            [2, -5],
            [6, -5],
            [8, -2],
            [8, 0],
          ] as const
        ).map(([a, b]) => [x - 38 * u + a * u * 0.8, level + 12 * u + b * u * 0.8]),
      )
      return {
        ground: inks.paper,
        shapes:
          halftone(
            { x: 0, y: room.y, width, height: level - room.y },
            15,
            inks.tone,
            (a, b) => 1.05 - Math.hypot(a - x, b - y + 10 * u) / (76 * u),
          ) +
          slipped(stem + top, inks.dark, inks.spot, 7, 3) +
          fill(foot, inks.dark) +
          fill(middle, inks.spot) +
          fill(
            polygon([
              [x - 5 * u, level - 5 * u],
              [x - 2 * u, y],
              [x + 5 * u, y],
              [x + 8 * u, level - 5 * u],
            ]),
            inks.spot,
          ) +
          dotted(middle, inks.dark, 9, 3) +
          fill(core, inks.pale) +
          fill(land, inks.second) +
          dotted(rect(0, level, width, 12 * u), inks.dark, 9, 4) +
          fill(truck, inks.dark) +
          fill(
            disc(x - 45 * u, level + 12 * u, 1.7 * u) + disc(x - 35 * u, level + 12 * u, 1.7 * u),
            inks.dark,
          ),
      }
    }
    const debris = Array.from({ length: 24 }, () => {
      const turn = random.between(0, Math.PI * 2)
      const [a, b] = polar(x, y, size * random.between(0.36, 0.72), turn)
      const long = size * random.between(0.015, 0.06)
      return turned(
        fill(
          polygon([
            [a, b],
            [a + long, b + long * 0.3],
            [a + long * 0.7, b + long * 0.7],
            [a + 2, b + long * 0.4],
          ]),
          random.pick([inks.dark, inks.dark, inks.spot, inks.second]),
        ),
        (turn * 180) / Math.PI,
        a,
        b,
      )
    })
    const [wheelX, wheelY] = polar(x, y, size * 0.5, -0.7)
    const rays = Array.from({ length: 16 }, (_, index) =>
      polygon([
        polar(x, y, size * 0.2, index * 0.3927),
        polar(x, y, Math.hypot(width, height), index * 0.3927 - 0.07),
        polar(x, y, Math.hypot(width, height), index * 0.3927 + 0.09),
      ]),
    )
    return {
      ground: inks.paper,
      shapes:
        fill(rays.join(''), inks.tone) +
        slipped(
          polygon(burst(x, y, size * 0.47, 17, (0.3 * size) / (0.47 * size))),
          inks.dark,
          inks.tone,
          10,
          8,
        ) +
        slipped(polygon(burst(x - 2 * u, y + 1 * u, size * 0.37, 15, 0.6)), inks.spot, inks.pale, -6, -4) +
        dotted(disc(x + 5 * u, y + 5 * u, size * 0.26), inks.dark, 10, 4) +
        fill(polygon(burst(x - 4 * u, y - 2 * u, size * 0.24, 13, 0.55)), inks.second) +
        fill(polygon(burst(x - 5 * u, y - 3 * u, size * 0.12, 11, 0.5)), inks.pale) +
        debris.join('') +
        fill(disc(wheelX, wheelY, 7 * u), inks.dark) +
        fill(disc(wheelX, wheelY, 3.6 * u), inks.pale) +
        fill(disc(wheelX, wheelY, 1.4 * u), inks.dark),
    }
  },
}
