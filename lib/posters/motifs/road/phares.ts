import { mix } from '../../colour'
import type { Motif } from '../../motif'
import { curve, disc, fill, line, type Point, polygon, slipped } from '../../pen'
import { dotted, halftone } from '../../screen'

/** Headlamps in the dark: a column of them down a mountain, or a pair that dazzles. */
export const phares: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const { x, y } = focus
    if (view === 1) {
      const pair = [x - 24 * u, x + 22 * u]
      return {
        ground: inks.dark,
        beneath: inks.dark,
        shapes:
          pair
            .map(a =>
              halftone(
                { x: a - 44 * u, y: y - 44 * u, width: 88 * u, height: 88 * u },
                2.6 * u,
                inks.second,
                (p, q) => 1.1 - Math.hypot(p - a, q - y) / (40 * u),
              ),
            )
            .join('') +
          pair
            .map(a =>
              fill(
                polygon([
                  [a - 120 * u, y],
                  [a, y - 2 * u],
                  [a + 120 * u, y],
                  [a, y + 2 * u],
                ]),
                inks.spot,
              ),
            )
            .join('') +
          dotted(
            pair
              .map(a =>
                polygon([
                  [a, y],
                  [a - 30 * u, height + 30],
                  [a + 30 * u, height + 30],
                ]),
              )
              .join(''),
            inks.tone,
            10,
            6,
          ) +
          pair
            .map(
              a =>
                slipped(disc(a, y, 12 * u), inks.pale, inks.spot, 6, 4) +
                line(disc(a, y, 15 * u), inks.spot, 2),
            )
            .join(''),
      }
    }
    const level = room.y + room.height * 0.26
    const ridge = (base: number, rise: number): Point[] =>
      Array.from({ length: 9 }, (_, index) => [
        -30 + (index / 8) * (width + 60),
        base - random.between(index % 2 === 0 ? 0.5 : 0, index % 2 === 0 ? 1 : 0.45) * rise,
      ])
    const slopes = [0, 1, 2].map(index =>
      polygon([
        [-30, height + 20],
        ...ridge(level + index * 15 * u, (26 - index * 5) * u),
        [width + 30, height + 20],
      ]),
    )
    const pass: Point[] = [
      [x + 2 * u, level + 26 * u],
      [x + 20 * u, level + 33 * u],
      [x - 18 * u, level + 42 * u],
      [x + 24 * u, level + 55 * u],
      [x - 26 * u, level + 76 * u],
      [x - 8 * u, level + 104 * u],
      [x + 30 * u, level + 150 * u],
    ]
    const cars = [1, 2, 3, 4].map(index => {
      const [a, b] = pass[index] ?? [x, y]
      const scale = 0.55 + index * 0.42
      const lamp = (dx: number) => disc(a + dx * u * scale, b, 1.15 * u * scale)
      return (
        halftone(
          { x: a - 11 * u * scale, y: b - 11 * u * scale, width: 22 * u * scale, height: 22 * u * scale },
          8,
          inks.spot,
          (p, q) => 1.15 - Math.hypot(p - a, q - b) / (9.5 * u * scale),
        ) +
        fill(
          polygon([
            [a - 4.4 * u * scale, b + 2.2 * u * scale],
            [a - 4.4 * u * scale, b - 1 * u * scale],
            [a - 2.8 * u * scale, b - 3.6 * u * scale],
            [a + 2.8 * u * scale, b - 3.6 * u * scale],
            [a + 4.4 * u * scale, b - 1 * u * scale],
            [a + 4.4 * u * scale, b + 2.2 * u * scale],
          ]),
          inks.dark,
        ) +
        fill(lamp(-2.6) + lamp(2.6), inks.pale)
      )
    })
    return {
      ground: inks.paper,
      shapes:
        halftone(
          { x: 0, y: room.y, width, height: 60 * u },
          13,
          inks.spot,
          (a, b) => 1.3 - Math.hypot((a - x - 26 * u) * 0.62, b - level + 2 * u) / (34 * u),
        ) +
        fill(slopes[0] ?? '', inks.second) +
        dotted(slopes[0] ?? '', inks.paper, 9, 3.6) +
        fill(slopes[1] ?? '', mix(inks.second, inks.dark, 0.55)) +
        fill(slopes[2] ?? '', inks.dark) +
        [2, 3.4, 5.4, 8.4]
          .map((wide, index) =>
            line(curve(pass.slice(index, index + 4)), mix(inks.second, inks.dark, 0.35), wide * u, {
              cap: 'round',
            }),
          )
          .join('') +
        cars.join(''),
    }
  },
}
