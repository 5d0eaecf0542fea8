import { overprint } from '../../colour'
import type { Motif } from '../../motif'
import { curve, disc, fill, line, type Point, polygon, rect, slipped, turned, within } from '../../pen'
import { dotted, halftone } from '../../screen'
import { coupeFromAbove } from '../../shapes/coupeFromAbove'

/** The road ahead: to the mountains, or winding through a plain. */
export const asphalte: Motif = {
  views: ['haut', 'haut'],
  draw(stage) {
    if (stage.view === 1) return emptyPlain(stage)
    const { width, height, focus, size, inks, random, room } = stage
    const horizon = room.y + room.height * 0.42
    const vanish = focus.x - size * 0.14
    const sun = disc(vanish + size * 0.12, horizon - size * 0.08, size * 0.27)
    const range = (base: number, rise: number, step: number): Point[] => {
      const points: Point[] = []
      for (let x = -step; x <= width + step; x += step * random.between(0.5, 1)) {
        points.push([x, base - rise * random.between(0.15, 1)])
      }
      return [[-50, height], [-50, base], ...points, [width + 50, base], [width + 50, height]]
    }
    const far = polygon(range(horizon, size * 0.16, size * 0.16))
    const near = polygon(range(horizon + size * 0.07, size * 0.1, size * 0.11))
    const foot = vanish + size * 0.28
    const road = polygon([
      [vanish - 3, horizon + size * 0.05],
      [vanish + 3, horizon + size * 0.05],
      [foot + size * 0.95, height],
      [foot - size * 0.75, height],
    ])
    const dashes: string[] = []
    const depth = height - horizon - size * 0.05
    for (let step = 0.04; step < 1; step *= 1.5) {
      const at = (share: number): Point => [
        vanish + (foot - vanish + size * 0.1) * share,
        horizon + size * 0.05 + depth * share,
      ]
      const [[x, y], [X, Y]] = [at(step), at(step * 1.24)]
      const half = size * 0.024 * step
      dashes.push(
        polygon([
          [x - half, y],
          [x + half, y],
          [X + half * 1.24, Y],
          [X - half * 1.24, Y],
        ]),
      )
    }
    const bands = Array.from({ length: 5 }, (_, index) =>
      rect(0, horizon - size * (0.02 + index * 0.052), width, size * (0.02 - index * 0.003)),
    )
    return {
      ground: inks.paper,
      shapes:
        within(
          sun,
          fill(disc(vanish + size * 0.12, horizon - size * 0.08, size * 0.28), inks.spot) +
            fill(bands.join(''), inks.paper),
        ) +
        fill(far, overprint(inks.tone, inks.tone)) +
        within(sun, fill(far, overprint(inks.spot, inks.tone))) +
        dotted(far, inks.dark, 9, 3) +
        fill(near, inks.dark) +
        fill(road, overprint(inks.tone, inks.dark) === inks.dark ? inks.tone : inks.second) +
        halftone(
          { x: 0, y: horizon, width, height: height - horizon },
          15,
          inks.dark,
          (x, y) =>
            (Math.abs(x - vanish - ((y - horizon) / depth) * size * 0.38) / ((y - horizon) * 0.72 + 9)) ** 2 *
            0.62,
        ) +
        fill(dashes.join(''), inks.pale),
    }
  },
}

/** How far the road of the plain swerves, step by step, in sizes. */
const BENDS = [0, -0.1, 0.17, -0.16, 0.2, -0.12, -0.5]

/** One white line of road through an empty plain, to a sun that sits on the edge of the world. */
function emptyPlain({ width, height, focus, size, inks, room }: Parameters<Motif['draw']>[0]) {
  const horizon = room.y + room.height * 0.22
  const [x, depth] = [focus.x, height - horizon]
  const road = (side: number): Point[] =>
    [0, 0.05, 0.13, 0.26, 0.46, 0.72, 1.08].map((share, index) => [
      x + (BENDS[index] ?? 0) * size + side * (2 + share ** 1.5 * size * 0.2),
      horizon + depth * share,
    ])
  const left = curve(road(-1))
  const right = curve([...road(1)].reverse())
  const surface = `${left}L${right.slice(1)}z`
  // Heat stands on the edge of the world, and dust over the car that has just come from there.
  const heat = [0.46, 0.36, 0.27, 0.19, 0.1].map((half, bar) =>
    rect(x + size * 0.03 - size * half, horizon - size * (0.03 + bar * 0.036), size * half * 2, size * 0.02),
  )
  const at = 0.36
  const [cx, cy] = [x - 0.135 * size, horizon + depth * at]
  const dust = [0, 1, 2, 3, 4, 5].map(puff =>
    disc(
      cx + (10 + puff * 6 + (puff % 2) * 3) * (size / 100),
      cy - (4 + puff * 4.4) * (size / 100),
      (5 - puff * 0.5) * (size / 100),
    ),
  )
  const land = rect(0, horizon, width, depth)
  return {
    ground: inks.paper,
    shapes:
      fill(heat.join(''), inks.spot) +
      fill(land, inks.second) +
      halftone(
        { x: 0, y: horizon + 6, width, height: depth },
        17,
        inks.dark,
        (_, y) => 0.1 + ((y - horizon) / depth) * 0.55,
      ) +
      slipped(surface, inks.pale, inks.spot, 7, 0) +
      line(curve(road(0)), inks.dark, 2.4, { dash: '18 16' }) +
      fill(dust.join(''), inks.tone) +
      dotted(dust.join(''), inks.spot, 8, 3) +
      turned(
        coupeFromAbove(cx, cy, size / 230, {
          body: inks.pale,
          stripe: inks.pale,
          glass: inks.dark,
          light: inks.spot,
        }),
        188,
        cx,
        cy,
      ),
  }
}
