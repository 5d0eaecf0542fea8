import type { Motif } from '../../motif'
import { curve, disc, fill, line, type Point, polygon, rect, slipped, within } from '../../pen'
import { dotted, halftone } from '../../screen'

/** A crash helmet, and in its visor the town that comes at it. */
export const casque: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, random }) {
    const u = size / 100
    const { x, y } = focus
    const scale = view === 0 ? 1 : 1.34
    const p = (a: number, b: number): Point => [x + a * u * scale, y + b * u * scale]
    const shell = curve(
      [
        p(-40, 18),
        p(-43, -8),
        p(-30, -36),
        p(0, -45),
        p(30, -36),
        p(43, -8),
        p(40, 18),
        p(30, 38),
        p(12, 45),
        p(-12, 45),
        p(-30, 38),
      ],
      true,
    )
    const visor = curve(
      [
        p(-37, -4),
        p(-30, -19),
        p(0, -24),
        p(30, -19),
        p(37, -4),
        p(34, 12),
        p(18, 19),
        p(0, 21),
        p(-18, 19),
        p(-34, 12),
      ],
      true,
    )
    const towers = Array.from({ length: 12 }, (_, index) =>
      rect(
        x + (-38 + index * 6.4) * u * scale,
        y - random.between(4, 17) * u * scale,
        5.2 * u * scale,
        40 * u * scale,
      ),
    )
    const lights = Array.from({ length: 26 }, () =>
      rect(
        x + random.between(-34, 32) * u * scale,
        y + random.between(-10, 5) * u * scale,
        1.3 * u * scale,
        2 * u * scale,
      ),
    )
    const road = polygon([p(-1, 4), p(1, 4), p(24, 24), p(-24, 24)])
    const speed = Array.from({ length: 18 }, () => {
      const b = y + random.between(-48, 48) * u * scale
      const a = random.between(-0.2, 0.75) * width
      return rect(a, b, random.between(0.12, 0.5) * width, random.between(0.4, 1.4) * u)
    })
    const stripe = polygon([p(-7, -46), p(5, -46), p(7, -22), p(-6, -22)])
    return {
      ground: inks.paper,
      ...(view === 1 && { beneath: inks.paper }),
      shapes:
        fill(speed.join(''), inks.second) +
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.tone,
          (a, b) => 1 - Math.hypot(a - x, (b - y) * 1.1) / (74 * u * scale),
        ) +
        slipped(shell, inks.spot, inks.dark, 9, 7) +
        within(
          shell,
          fill(stripe, inks.pale) +
            halftone(
              { x: x - 45 * u * scale, y: y - 46 * u * scale, width: 92 * u * scale, height: 94 * u * scale },
              13,
              inks.dark,
              (a, b) => (a - x) / (56 * u * scale) + (b - y) / (150 * u * scale) - 0.15,
            ) +
            fill(
              rect(x - 20 * u * scale, y + 29 * u * scale, 40 * u * scale, 2.4 * u * scale) +
                rect(x - 16 * u * scale, y + 34 * u * scale, 32 * u * scale, 2.4 * u * scale),
              inks.dark,
            ),
        ) +
        line(visor, inks.dark, 3.4 * u * scale) +
        fill(visor, inks.second) +
        within(
          visor,
          fill(disc(...p(12, -8), 9 * u * scale), inks.pale) +
            fill(towers.join(''), inks.dark) +
            fill(lights.join(''), inks.spot) +
            fill(rect(x - 60 * u, y + 4 * u * scale, 120 * u, 40 * u * scale), inks.tone) +
            fill(road, inks.dark) +
            line(
              `M${Math.round(x)} ${Math.round(y + 5 * u * scale)}V${Math.round(y + 24 * u * scale)}`,
              inks.pale,
              1.2 * u * scale,
              { dash: '9 7' },
            ) +
            dotted(polygon([p(-38, -20), p(-20, -24), p(-30, 20), p(-40, 14)]), inks.pale, 7, 4.4),
        ),
    }
  },
}
