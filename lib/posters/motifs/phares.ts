import type { Motif } from '../motif'
import { curve, disc, fill, line, type Point, polygon, slipped } from '../pen'
import { dotted, halftone } from '../screen'

/** Headlamps in the dark: a column of them down a mountain, or a pair that dazzles. */
export const phares: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const { x, y } = focus
    if (view === 1) {
      const cone = (a: number, spread: number) =>
        polygon([
          [a, y],
          [a - spread * u, height + 30],
          [a + spread * u, height + 30],
        ])
      const pair = [x - 24 * u, x + 22 * u]
      return {
        ground: inks.dark,
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
                  [a - 120 * u, y - 0.6 * u],
                  [a, y - 2 * u],
                  [a + 120 * u, y - 0.6 * u],
                  [a + 120 * u, y + 0.6 * u],
                  [a, y + 2 * u],
                  [a - 120 * u, y + 0.6 * u],
                ]),
                inks.spot,
              ),
            )
            .join('') +
          dotted(pair.map(a => cone(a, 30)).join(''), inks.tone, 10, 6) +
          pair
            .map(
              a =>
                slipped(disc(a, y, 12 * u), inks.pale, inks.spot, 6, 4) +
                line(disc(a, y, 15 * u), inks.spot, 2),
            )
            .join(''),
      }
    }
    const level = room.y + room.height * 0.2
    const ridge = (base: number, rise: number): Point[] =>
      Array.from({ length: 11 }, (_, index) => [
        -30 + (index / 10) * (width + 60),
        base - random.between(0, rise),
      ])
    const slopes = [0, 1, 2].map(index =>
      polygon([
        [-30, height + 20],
        ...ridge(level + index * 15 * u, (22 - index * 3) * u),
        [width + 30, height + 20],
      ]),
    )
    const pass: Point[] = [
      [x - 4 * u, level + 12 * u],
      [x + 22 * u, level + 20 * u],
      [x - 20 * u, level + 30 * u],
      [x + 28 * u, level + 43 * u],
      [x - 14 * u, level + 62 * u],
      [x + 6 * u, level + 92 * u],
      [x - 6 * u, height + 40],
    ]
    const at = (share: number): Point => {
      const index = Math.min(pass.length - 2, Math.floor(share * (pass.length - 1)))
      const part = share * (pass.length - 1) - index
      const [a, b] = [pass[index] ?? [x, y], pass[index + 1] ?? [x, y]]
      return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part]
    }
    const cars = [0.2, 0.4, 0.58, 0.7].map((share, index) => {
      const [a, b] = at(share)
      const scale = 0.5 + index * 0.55
      const beam = polygon([
        [a, b],
        [a - 9 * u * scale, b + 17 * u * scale],
        [a + 11 * u * scale, b + 17 * u * scale],
      ])
      return (
        fill(beam, inks.second) +
        dotted(beam, inks.pale, 7, 3.6) +
        fill(
          disc(a - 1.3 * u * scale, b, 1 * u * scale) + disc(a + 1.9 * u * scale, b, 1 * u * scale),
          inks.pale,
        )
      )
    })
    return {
      ground: inks.paper,
      shapes:
        slipped(disc(x + 24 * u, level - 2 * u, 17 * u), inks.spot, inks.second, 5, 4) +
        fill(slopes[0] ?? '', inks.tone) +
        dotted(slopes[0] ?? '', inks.dark, 8, 3.2) +
        fill(slopes[1] ?? '', inks.second) +
        dotted(slopes[1] ?? '', inks.dark, 8, 6) +
        fill(slopes[2] ?? '', inks.dark) +
        [1.5, 3, 5, 8]
          .map((wide, index) => line(curve(pass.slice(index, index + 5)), inks.tone, wide * u))
          .join('') +
        cars.join(''),
    }
  },
}
