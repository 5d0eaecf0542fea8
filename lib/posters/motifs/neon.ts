import { overprint } from '../colour'
import type { Motif } from '../motif'
import { curve, disc, ellipse, fill, line, type Point, polygon, rect, slipped, within } from '../pen'
import { dotted, halftone } from '../screen'

/** A town after midnight: signs along an avenue and a car that leaves, or lights through a wet windscreen. */
export const neon: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const { x } = focus
    if (view === 1) {
      const y = focus.y
      const lights = Array.from({ length: 26 }, (_, index) => {
        const spread = index / 26
        return {
          a: x + random.between(-0.5, 0.5) * width * (0.35 + spread * 0.8),
          b: y + random.between(-0.42, 0.3) * size,
          r: size * random.between(0.022, 0.1),
          ink: random.pick([inks.spot, inks.second, inks.pale, inks.tone]),
        }
      }).filter(({ b, r }) => b - r > room.y)
      let glow = ''
      lights.forEach(({ a, b, r, ink }, index) => {
        glow += fill(disc(a, b, r), ink)
        const before = lights[index - 1]
        if (before)
          glow += within(disc(before.a, before.b, before.r), fill(disc(a, b, r), overprint(before.ink, ink)))
      })
      const drops = Array.from({ length: 46 }, () => {
        const [a, b, r] = [
          random.between(0, width),
          random.between(room.y, height),
          random.between(0.35, 1.25) * u,
        ]
        return `${ellipse(a, b, r, r * 1.5)}`
      })
      const runs = Array.from({ length: 9 }, (): Point[] => {
        const a = random.between(0.05, 0.95) * width
        const b = random.between(room.y, y)
        return [
          [a, b],
          [a + random.between(-3, 3) * u, b + 12 * u],
          [a + random.between(-4, 4) * u, b + 26 * u],
          [a + random.between(-4, 4) * u, b + random.between(36, 60) * u],
        ]
      })
      const wiper = polygon([
        [x - 58 * u, height + 10],
        [x - 52 * u, height + 10],
        [x + 31 * u, y - 4 * u],
        [x + 29 * u, y - 6 * u],
      ])
      const dash = curve([
        [-40, height - 6 * u],
        [x - 20 * u, height - 15 * u],
        [x + 30 * u, height - 13 * u],
        [width + 40, height - 4 * u],
      ])
      return {
        ground: inks.dark,
        shapes:
          halftone(
            { x: 0, y: room.y, width, height: room.height },
            15,
            inks.tone,
            (_, b) => ((b - room.y) / room.height) * 0.9,
          ) +
          glow +
          line(runs.map(run => curve(run)).join(''), inks.dark, 1.3 * u, { cap: 'round' }) +
          fill(drops.join(''), inks.pale) +
          fill(wiper, inks.dark) +
          fill(`${dash}L${width + 40} ${height + 20}L-40 ${height + 20}z`, inks.dark),
      }
    }
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
        const wide = (0.7 + index * 0.5) * u
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
    const at = (points: readonly Point[]): Point[] =>
      points.map(([a, b]) => [x - 4 * u + a * u, level + 27 * u + b * u])
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
      rect(x - 22.5 * u, level + 25 * u, 11 * u, 3.6 * u) + rect(x + 3.5 * u, level + 25 * u, 11 * u, 3.6 * u)
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
      shapes:
        halftone(
          { x: 0, y: 0, width, height: level },
          13,
          inks.second,
          (a, b) => 0.75 - Math.hypot(a - x, b - level) / (size * 0.62),
        ) +
        towers.reverse().join('') +
        signs.join('') +
        fill(road, inks.dark) +
        dotted(streaks.join(''), inks.spot, 7, 4) +
        slipped(body, inks.dark, inks.second, 0, -4) +
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
