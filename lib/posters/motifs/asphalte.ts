import { overprint } from '../colour'
import type { Motif } from '../motif'
import { curve, disc, fill, line, type Point, polygon, rect, slipped, within } from '../pen'
import { dotted, halftone } from '../screen'

/** The road ahead: to the mountains, over the hills of a town, or winding through a plain. */
export const asphalte: Motif = {
  views: ['haut', 'haut', 'haut'],
  draw(stage) {
    if (stage.view === 1) return hills(stage)
    if (stage.view === 2) return emptyPlain(stage)
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

/** Streets that climb and fall, one behind the other, and a car that leaves the ground. */
function hills({ width, height, focus, size, inks, room, random }: Parameters<Motif['draw']>[0]) {
  const layers = [inks.second, inks.tone, inks.spot, inks.dark] as const
  let shapes = fill(disc(focus.x - size * 0.3, room.y + size * 0.1, size * 0.14), inks.pale)
  layers.forEach((ink, index) => {
    const y = room.y + room.height * (0.2 + index * 0.21)
    const x = focus.x + (index % 2 === 0 ? -1 : 1) * size * 0.2
    const crest: Point[] = [
      [-80, y + size * 0.34],
      [x - size * 0.52, y + size * 0.2],
      [x - size * 0.16, y],
      [x + size * 0.16, y],
      [x + size * 0.5, y + size * 0.18],
      [width + 80, y + size * 0.3],
    ]
    const hill = `${curve(crest)}V${height}H-80z`
    shapes += slipped(hill, ink, inks.pale, 0, -4)
    const houses: string[] = []
    if (index < 3) {
      for (let house = 0; house < 9; house += 1) {
        const left = x + (house < 5 ? -1 : 1) * size * (0.22 + (house % 5) * 0.13)
        const slope = Math.abs(left - x) * 0.42
        houses.push(rect(left, y + slope - size * random.between(0.08, 0.2), size * 0.09, size * 0.3))
      }
      shapes +=
        within(`M0 0H${width}V${height}H0z`, fill(houses.join(''), layers[index + 1] ?? inks.dark)) +
        fill(hill, ink)
    }
    const street = polygon([
      [x - size * 0.04, y],
      [x + size * 0.04, y],
      [x + size * 0.26, y + size * 0.5],
      [x - size * 0.26, y + size * 0.5],
    ])
    const centre = polygon([
      [x - 1, y + size * 0.02],
      [x + 1, y + size * 0.02],
      [x + size * 0.012, y + size * 0.3],
      [x - size * 0.012, y + size * 0.3],
    ])
    shapes += within(
      hill,
      dotted(street, index === 3 ? inks.pale : inks.dark, 8, 3.4) + fill(centre, inks.pale),
    )
  })
  const [x, y] = [focus.x + size * 0.1, room.y + room.height * 0.5]
  const u = size / 100
  const body = polygon([
    [x - 26 * u, y + 6 * u],
    [x - 25 * u, y - 1 * u],
    [x - 12 * u, y - 5 * u],
    [x - 2 * u, y - 14 * u],
    [x + 10 * u, y - 15 * u],
    [x + 23 * u, y - 8 * u],
    [x + 25 * u, y - 1 * u],
    [x + 23 * u, y + 2 * u],
  ])
  const glass = polygon([
    [x - 8 * u, y - 6 * u],
    [x - 1 * u, y - 12 * u],
    [x + 8 * u, y - 13 * u],
    [x + 13 * u, y - 8 * u],
  ])
  const car =
    slipped(body, inks.dark, inks.pale, -4, -4) +
    fill(glass, inks.pale) +
    [
      [-15, 5],
      [14, 2],
    ]
      .map(
        ([dx = 0, dy = 0]) =>
          fill(disc(x + dx * u, y + dy * u, 5.6 * u), inks.dark) +
          fill(disc(x + dx * u, y + dy * u, 2.5 * u), inks.pale),
      )
      .join('')
  return {
    ground: inks.paper,
    shapes: `${shapes}<g transform="rotate(-9 ${Math.round(x)} ${Math.round(y)})">${car}</g>`,
  }
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
  const sun = disc(x + size * 0.03, horizon - size * 0.01, size * 0.19)
  const land = rect(0, horizon, width, depth)
  return {
    ground: inks.paper,
    shapes:
      fill(sun, inks.spot) +
      fill(land, inks.second) +
      within(land, fill(sun, overprint(inks.spot, inks.second))) +
      halftone(
        { x: 0, y: horizon + 6, width, height: depth },
        17,
        inks.dark,
        (_, y) => 0.1 + ((y - horizon) / depth) * 0.55,
      ) +
      slipped(surface, inks.pale, inks.spot, 7, 0) +
      line(curve(road(0)), inks.dark, 2.4, { dash: '18 16' }),
  }
}
