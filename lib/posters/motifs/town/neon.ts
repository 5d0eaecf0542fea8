import { type Colour, overprint } from '../../colour'
import type { Motif } from '../../motif'
import {
  curve,
  disc,
  ellipse,
  fill,
  line,
  type Point,
  pointsAbout,
  polar,
  polygon,
  polyline,
  rect,
  ringSector,
  slipped,
  within,
} from '../../pen'
import { dotted, halftone } from '../../screen'

/** A town after midnight: signs along an avenue and a car that leaves, or lights through a wet windscreen. */
export const neon: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const { x } = focus
    if (view === 1) return mirror({ width, height, focus, size, view, inks, room, random, x: 0, y: 0 })
    const level = room.y + room.height * 0.56
    const towers: string[] = []
    const signs: string[] = []
    for (let index = 0; index < 7; index += 1) {
      for (const side of [-1, 1]) {
        const near = x + side * (10 + index ** 1.6 * 6.2) * u
        const far = x + side * (10 + (index + 1) ** 1.6 * 6.2) * u
        const top = level - (14 + index ** 1.35 * 9) * u * random.between(0.8, 1.2)
        const foot = level + (2 + index ** 1.5 * 3) * u
        towers.push(
          fill(
            polygon([
              [near, top],
              [far, top - 4 * u],
              [far, foot + 6 * u],
              [near, foot],
            ]),
            index % 2 === 0 ? inks.tone : overprint(inks.tone, inks.tone),
          ),
        )
        if (index === 0) continue
        const tall = random.between(9, 24) * u * (0.5 + index * 0.2)
        const wide = (1.1 + index * 0.8) * u
        const [a, b] = [near + side * 1.5 * u, level - tall - random.between(2, 10) * u]
        const ink = random.pick([inks.spot, inks.second, inks.pale, inks.spot])
        signs.push(
          fill(rect(a, b, wide, tall), ink),
          dotted(rect(a - wide, b - wide, wide * 3, tall + wide * 2), ink, 7, 2.4),
        )
        signs.push(fill(rect(a, level + (6 + index * 3) * u, wide, tall * 0.8), overprint(ink, inks.second)))
      }
    }
    const road = polygon([
      [x - 3 * u, level],
      [x + 3 * u, level],
      [x + 90 * u, height + 200],
      [x - 90 * u, height + 200],
    ])
    const at = pointsAbout(x - 4 * u, level + 27 * u, u)
    const half: Point[] = [
      [0, -17],
      [11, -16.5],
      [16, -6],
      [20, -4],
      [21, 6],
      [20, 10],
      [0, 10],
    ]
    const body = polygon([...at(half), ...at([...half].reverse().map(([a, b]): Point => [-a, b]))])
    const lamps =
      rect(x - 22.5 * u, level + 25 * u, 12 * u, 4.6 * u) + rect(x + 2.5 * u, level + 25 * u, 12 * u, 4.6 * u)
    const streaks = [-17, 9].map(a =>
      polygon([
        [x + (a - 4) * u, level + 29 * u],
        [x + (a + 4) * u, level + 29 * u],
        [x + a * 1.3 * u + 8 * u, height],
        [x + a * 1.3 * u - 8 * u, height],
      ]),
    )
    return {
      ground: inks.dark,
      beneath: inks.dark,
      shapes:
        halftone(
          { x: 0, y: 0, width, height: level },
          13,
          inks.spot,
          (a, b) => 0.95 - Math.hypot((a - x) * 1.1, b - level) / (size * 0.6),
        ) +
        towers.reverse().join('') +
        signs.join('') +
        fill(road, inks.dark) +
        dotted(streaks.join(''), inks.spot, 7, 4) +
        slipped(body, inks.dark, inks.second, 0, -6) +
        fill(
          polygon(
            at([
              [-9, -14],
              [9, -14],
              [13, -6],
              [-13, -6],
            ]),
          ),
          inks.tone,
        ) +
        fill(lamps, inks.spot),
    }
  },
}

/** Through a wet windscreen: the lights of a boulevard in what the wiper has cleared, and two looks in the mirror. */
function mirror({
  width,
  height,
  focus,
  size,
  inks,
  room,
  random,
}: Parameters<Motif['draw']>[0]): ReturnType<Motif['draw']> {
  const u = size / 100
  const [x, y] = [focus.x, focus.y + 6 * u]
  const foot: Point = [x - 20 * u, y + 62 * u]
  const cleared = ringSector(...foot, 16 * u, 108 * u, -2.35, -0.5)
  const lights = Array.from({ length: 30 }, (_, index) => {
    const depth = index / 30
    const side = random.chance(0.5) ? -1 : 1
    const a = x + side * (4 + depth ** 1.4 * 62) * u * random.between(0.6, 1.2)
    const b = y + 8 * u - (1 - depth) * 2 * u + random.between(-26, 20) * depth * u
    return {
      disc: disc(a, b, (1.6 + depth * 8.5) * u * random.between(0.7, 1.1)),
      ink: random.pick([inks.spot, inks.second, inks.pale, inks.spot]),
    }
  })
  const bokeh = lights.map(({ disc: shape, ink }, index) => {
    const before = lights[index - 1]
    return fill(shape, ink) + (before ? within(before.disc, fill(shape, overprint(before.ink, ink))) : '')
  })
  const rain = Array.from({ length: 70 }, () =>
    ellipse(
      random.between(0, width),
      random.between(room.y, height),
      random.between(0.3, 0.8) * u,
      random.between(0.8, 1.7) * u,
    ),
  ).join('')
  const frame = curve(
    [
      [x - 34 * u, y - 33 * u],
      [x, y - 36 * u],
      [x + 33 * u, y - 34 * u],
      [x + 36 * u, y - 24 * u],
      [x + 31 * u, y - 15 * u],
      [x, y - 13 * u],
      [x - 31 * u, y - 15 * u],
      [x - 36 * u, y - 23 * u],
    ],
    true,
  )
  const eye = (a: number, ink: Colour) => {
    const shape = curve(
      [
        [a - 7 * u, y - 24 * u],
        [a, y - 28 * u],
        [a + 7 * u, y - 24 * u],
        [a, y - 21.4 * u],
      ],
      true,
    )
    return (
      fill(shape, inks.pale) +
      within(
        shape,
        fill(disc(a + 1 * u, y - 24.6 * u, 3.4 * u), ink) +
          fill(disc(a + 1 * u, y - 24.6 * u, 1.6 * u), inks.dark),
      ) +
      line(
        curve([
          [a - 8 * u, y - 29 * u],
          [a, y - 31.4 * u],
          [a + 8 * u, y - 29 * u],
        ]),
        inks.dark,
        1.4 * u,
      )
    )
  }
  const blade =
    line(polyline([foot, polar(...foot, 108 * u, -0.5)]), inks.dark, 2.6 * u) +
    line(polyline([polar(...foot, 40 * u, -0.5), polar(...foot, 108 * u, -0.5)]), inks.second, 0.8 * u)
  return {
    ground: inks.paper,
    shapes:
      fill(rect(0, room.y, width, height), inks.tone) +
      within(cleared, fill(rect(0, 0, width, height), inks.dark) + bokeh.join('')) +
      within(
        rect(0, room.y, width, height),
        dotted(rect(0, room.y, width, height), inks.second, 14, 2.4) + fill(rain, inks.pale),
      ) +
      blade +
      slipped(frame, inks.dark, inks.pale, -5, -5) +
      fill(
        curve(
          [
            [x - 31 * u, y - 30 * u],
            [x, y - 32.6 * u],
            [x + 30 * u, y - 31 * u],
            [x + 32 * u, y - 24 * u],
            [x + 28 * u, y - 18 * u],
            [x, y - 16 * u],
            [x - 28 * u, y - 18 * u],
            [x - 32 * u, y - 24 * u],
          ],
          true,
        ),
        inks.second,
      ) +
      eye(x - 15 * u, inks.spot) +
      eye(x + 13 * u, inks.spot) +
      fill(rect(x - 1.6 * u, room.y, 3.2 * u, y - 34 * u - room.y), inks.dark) +
      fill(rect(0, 0, width, room.y), inks.paper),
  }
}
