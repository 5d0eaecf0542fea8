import type { Motif } from '../../motif'
import { curve, disc, fill, line, type Point, pointAbout, rect } from '../../pen'
import { halftone } from '../../screen'

/** Roads knotted like a ribbon, and two small cars that do not agree on the exit. */
export const echangeur: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks }) {
    const u = size / 100
    const { x, y } = focus
    const p = pointAbout(x, y, u)
    const ribbon = (points: readonly Point[], ink: typeof inks.dark, wide: number) => {
      const way = curve(points)
      return (
        line(way, inks.dark, (wide + 3) * u) +
        line(way, ink, wide * u) +
        line(way, inks.pale, 0.9 * u, { dash: '14 11' })
      )
    }
    const loops: [Point[], typeof inks.dark, number][] =
      view === 0
        ? [
            [[p(-130, 34), p(-60, 30), p(-20, 12), p(10, -14), p(34, -34), p(120, -52)], inks.tone, 13],
            [
              [
                p(-40, -110),
                p(-30, -50),
                p(-26, -10),
                p(-4, 26),
                p(28, 30),
                p(40, 6),
                p(24, -14),
                p(-6, -8),
                p(-40, 16),
                p(-120, 66),
              ],
              inks.spot,
              12,
            ],
            [
              [
                p(130, 40),
                p(60, 38),
                p(14, 40),
                p(-24, 30),
                p(-36, 4),
                p(-22, -22),
                p(10, -34),
                p(40, -60),
                p(46, -130),
              ],
              inks.second,
              12,
            ],
          ]
        : [
            [[p(-120, -20), p(-50, -14), p(0, -14), p(50, -20), p(120, -40)], inks.tone, 12],
            [
              [
                p(-20, 120),
                p(-16, 50),
                p(-4, 20),
                p(24, 2),
                p(46, -16),
                p(36, -40),
                p(6, -44),
                p(-14, -22),
                p(-18, 20),
                p(-50, 44),
                p(-130, 50),
              ],
              inks.second,
              13,
            ],
            [
              [
                p(130, 30),
                p(60, 24),
                p(30, 30),
                p(4, 46),
                p(-26, 40),
                p(-40, 10),
                p(-34, -22),
                p(-50, -60),
                p(-90, -120),
              ],
              inks.spot,
              12,
            ],
          ]
    const car = ([a, b]: Point, turn: number, ink: typeof inks.dark) =>
      `<g transform="translate(${Math.round(a)} ${Math.round(b)}) rotate(${turn})">${fill(rect(-8 * u, -4 * u, 16 * u, 8 * u), ink)}${fill(rect(-4 * u, -3.2 * u, 2.6 * u, 6.4 * u) + rect(2.4 * u, -3.2 * u, 2.6 * u, 6.4 * u), inks.dark)}</g>`
    const wood = Array.from({ length: 34 }, (_, index) =>
      disc((((index * 137) % 97) / 97) * width, (((index * 71) % 89) / 89) * height, (1.6 + (index % 4)) * u),
    )
    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          17,
          inks.tone,
          (a, b) => 0.9 - Math.hypot(a - x, b - y) / (88 * u),
        ) +
        fill(wood.join(''), inks.tone) +
        loops.map(([points, ink, wide]) => ribbon(points, ink, wide)).join('') +
        ribbon((loops[1]?.[0] ?? []).slice(2, 5), loops[1]?.[1] ?? inks.spot, loops[1]?.[2] ?? 12) +
        car(view === 0 ? p(28, 30) : p(34, -41), view === 0 ? -40 : 20, inks.pale) +
        car(view === 0 ? p(-24, 30) : p(-36, 2), view === 0 ? 28 : 78, inks.pale),
    }
  },
}
