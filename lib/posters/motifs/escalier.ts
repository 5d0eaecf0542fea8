import type { Motif } from '../motif'
import { arc, disc, fill, line, type Point, polar, polygon, rect, ringSector, slipped } from '../pen'
import { dotted, hatched } from '../screen'

/** Steps: a well seen from its top, turn below turn, or a flight with somebody small on it and a long shadow. */
export const escalier: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks }) {
    const { x, y } = focus
    const u = size / 100
    if (view === 1) {
      const steps = 11
      const [left, top] = [x - 52 * u, y + 46 * u]
      const [run, rise] = [11 * u, 9 * u]
      const outline: Point[] = []
      for (let step = 0; step < steps; step += 1)
        outline.push([left + step * run, top - step * rise], [left + (step + 1) * run, top - step * rise])
      const stair = polygon([
        [-20, height + 20],
        [-20, top + rise],
        [left, top + rise],
        ...outline,
        [width + 20, top - (steps - 1) * rise],
        [width + 20, height + 20],
      ])
      const treads = Array.from({ length: steps }, (_, step) =>
        rect(left + step * run, top - step * rise, run, 2.2 * u),
      )
      const [fx, fy] = [left + 6.6 * run, top - 6 * rise]
      const man =
        polygon(
          (
            [
              [-2.4, 0],
              [-1.8, -9],
              [-3, -17],
              [0, -19],
              [3, -17],
              [2, -9],
              [3, 0],
              [0.6, 0],
              [0.2, -8],
              [-0.6, 0],
            ] as const
          ).map(([a, b]) => [fx + a * u, fy + b * u]),
        ) + disc(fx + 0.2 * u, fy - 21.5 * u, 2.3 * u)
      const shadow = polygon([
        [fx - 3 * u, fy],
        [fx + 3 * u, fy],
        [fx - 34 * u, height + 20],
        [fx - 62 * u, height + 20],
      ])
      const lamp = disc(fx + 13 * u, fy - 30 * u, 19 * u)
      return {
        ground: inks.paper,
        shapes:
          fill(lamp, inks.spot) +
          dotted(disc(fx + 16 * u, fy - 27 * u, 23 * u), inks.spot, 9, 3.6) +
          fill(stair, inks.second) +
          hatched(stair, inks.tone, 11, 4, 90) +
          fill(treads.join(''), inks.pale) +
          fill(shadow, inks.dark) +
          fill(man, inks.dark),
      }
    }
    let shapes = ''
    const turns = 5
    const inksOfTurns = [inks.spot, inks.pale, inks.second, inks.pale, inks.dark]
    for (let level = 0; level < turns; level += 1) {
      const outer = size * 0.98 * 0.66 ** level
      const inner = outer * 0.7
      const [cx, cy] = [x + level * size * 0.022, y + level * size * 0.03]
      const steps = 22
      shapes += fill(disc(cx, cy, outer * 1.03), inks.dark)
      for (let step = 0; step < steps; step += 1) {
        const [from, to] = [
          ((step + level * 0.4) / steps) * Math.PI * 2,
          ((step + 0.86 + level * 0.4) / steps) * Math.PI * 2,
        ]
        const lit = Math.cos(from - 0.8 - level * 0.5) > 0.1
        const sector = ringSector(cx, cy, inner, outer, from, to)
        shapes += fill(sector, lit ? (inksOfTurns[level] ?? inks.tone) : inks.tone)
        if (!lit && step % 2 === 0)
          shapes += fill(ringSector(cx, cy, outer * 0.86, outer, from, to), inks.dark)
      }
      shapes +=
        line(arc(cx, cy, inner * 0.985, 0, Math.PI * 1.999), inks.dark, size * 0.02) +
        line(arc(cx + 3, cy + 4, inner * 0.94, 0.4, 4.2), inks.second, 3)
    }
    const last = size * 0.98 * 0.66 ** 4 * 0.66
    const [cx, cy] = [x + 4.4 * size * 0.022, y + 4.4 * size * 0.03]
    shapes +=
      fill(disc(cx, cy, last), inks.dark) +
      slipped(
        polygon([
          polar(cx, cy, last * 0.7, -2),
          polar(cx, cy, last * 0.5, 0.4),
          polar(cx, cy, last * 0.3, 2.2),
        ]),
        inks.spot,
        inks.pale,
        3,
        2,
      )
    return {
      ground: inks.paper,
      shapes: shapes,
      beneath: inks.dark,
    }
  },
}
