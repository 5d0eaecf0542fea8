import type { Motif } from '../../motif'
import { disc, ellipse, fill, line, polyline, slipped } from '../../pen'
import { halftone } from '../../screen'

/** The mesh of the screen itself as subject: a paper target with its holes, or a face that comes out of dots. */
export const trame: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, random }) {
    const { x, y } = focus
    if (view === 1) {
      const face = (a: number, b: number) => {
        const [p, q] = [(a - x) / (size * 0.36), (b - y) / (size * 0.48)]
        const inside = p * p + q * q < 1
        if (!inside) return 0.1
        const socket = Math.min(
          Math.hypot((p + 0.42) * 2.6, (q + 0.14) * 4.4),
          Math.hypot((p - 0.42) * 2.6, (q + 0.14) * 4.4),
        )
        const nose = Math.abs(p - 0.06) < 0.13 && q > -0.1 && q < 0.3 ? 0.22 : 0
        const mouth = Math.hypot(p * 2.2, (q - 0.56) * 9) < 1 ? 0.55 : 0
        return 0.2 + Math.max(0, p + 0.25) * 0.75 + (socket < 1 ? 0.8 - socket * 0.3 : 0) + nose + mouth
      }
      return {
        ground: inks.paper,
        shapes:
          fill(ellipse(x + size * 0.05, y, size * 0.38, size * 0.5), inks.spot) +
          halftone({ x: 0, y: y - size * 0.62, width, height: size * 1.3 }, size / 44, inks.dark, face, 0.4),
      }
    }
    const rings = [0.52, 0.43, 0.34, 0.25, 0.16, 0.075]
    const holes = Array.from(
      { length: 5 },
      (_, index) =>
        [
          x + size * (0.02 + random.between(-0.11, 0.11) + (index === 4 ? 0.19 : 0)),
          y + size * (random.between(-0.11, 0.11) - (index === 4 ? 0.13 : 0)),
        ] as const,
    )
    return {
      ground: inks.paper,
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          17,
          inks.tone,
          (a, b) => 0.15 + Math.hypot(a - x, b - y) / (size * 1.6),
        ) +
        rings
          .map((ring, index) =>
            index === 0
              ? slipped(disc(x, y, ring * size), inks.dark, inks.spot, 8, 6)
              : fill(
                  disc(x, y, ring * size),
                  index === 5 ? inks.spot : index % 2 === 1 ? inks.pale : inks.dark,
                ),
          )
          .join('') +
        halftone(
          { x: x - size * 0.52, y: y - size * 0.52, width: size * 1.04, height: size * 1.04 },
          11,
          inks.second,
          (a, b) => (Math.hypot(a - x, b - y) < size * 0.51 ? (a - x + b - y) / (size * 1.15) : 0),
        ) +
        line(
          polyline([
            [x - size * 0.6, y],
            [x + size * 0.6, y],
          ]) +
            polyline([
              [x, y - size * 0.6],
              [x, y + size * 0.6],
            ]),
          inks.spot,
          2.4,
        ) +
        holes
          .map(
            ([a, b]) =>
              fill(disc(a, b, size * 0.04), inks.pale) + fill(disc(a + 2, b + 2, size * 0.028), inks.dark),
          )
          .join(''),
    }
  },
}
