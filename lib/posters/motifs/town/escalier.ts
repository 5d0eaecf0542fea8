import type { Motif } from '../../motif'
import { disc, fill, line, type Point, pointsAbout, polar, polygon, polyline, rect } from '../../pen'
import { dotted, hatched } from '../../screen'

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
          pointsAbout(
            fx,
            fy,
            u,
          )([
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
          ]),
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
    return well({ x, y, u, inks })
  },
}

/** How far each landing lies below the one before, and how much it is turned, in radians. */
const [SHRINK, TURN] = [0.7, 0.2]

/** A square stairwell, from the top floor: flight below flight, and what lies at the bottom. */
function well({
  x,
  y,
  u,
  inks,
}: {
  x: number
  y: number
  u: number
  inks: Parameters<Motif['draw']>[0]['inks']
}) {
  const treads = [inks.pale, inks.second, inks.pale, inks.second, inks.spot, inks.pale] as const
  let shapes = ''
  const corner = (level: number, index: number): Point => {
    const half = 92 * SHRINK ** level * u
    const turn = Math.PI / 4 + (index * Math.PI) / 2 + level * TURN
    return polar(x + level * 2.4 * u, y + level * 3.4 * u, half, turn)
  }
  for (let level = -2; level < 6; level += 1) {
    for (let side = 0; side < 4; side += 1) {
      const [a, b] = [corner(level, side), corner(level, side + 1)]
      const [A, B] = [corner(level + 1, side), corner(level + 1, side + 1)]
      const along = (from: Point, to: Point, share: number): Point => [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
      ]
      const ink = side === 0 ? inks.dark : side === 2 ? (treads[level] ?? inks.pale) : inks.tone
      shapes += fill(polygon([a, b, B, A]), side === 0 ? inks.tone : inks.dark)
      const steps = 8
      for (let step = 0; step < steps; step += 1) {
        const [from, to] = [step / steps, (step + 0.74) / steps]
        shapes += fill(polygon([along(a, b, from), along(a, b, to), along(A, B, to), along(A, B, from)]), ink)
      }
      // The banister, between the flight and the void.
      shapes += line(polyline([A, B]), inks.dark, Math.min(3.4, 2.6 - level * 0.32) * u)
      if (side > 1)
        shapes += line(polyline([along(A, a, 0.07), along(B, b, 0.07)]), inks.second, (0.9 - level * 0.1) * u)
    }
  }
  const floor = polygon([0, 1, 2, 3].map(index => corner(6, index)))
  const [cx, cy] = [x + 14.4 * u, y + 20.4 * u]
  return {
    ground: inks.paper,
    beneath: inks.dark,
    shapes:
      shapes +
      fill(floor, inks.spot) +
      fill(
        polygon([
          [cx - 1, cy - 1],
          [cx + 1.6 * u, cy - 0.4 * u],
          [cx + 6 * u, cy + 5 * u],
          [cx + 4 * u, cy + 6 * u],
        ]),
        inks.dark,
      ) +
      fill(disc(cx, cy, 1.5 * u), inks.dark),
  }
}
