import type { Motif } from '../motif'
import { curve, disc, fill, line, type Point, shifted, slipped, turned, within } from '../pen'
import { dotted, halftone } from '../screen'

/** Heat: leaves cut with scissors close on a low sun, and somebody stands in it. */
export const feuilles: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, random }) {
    const u = size / 100
    const { x, y } = focus
    const leaf = (long: number): string => {
      const points: Point[] = [[0, 0]]
      const lobes = 7
      for (let lobe = 0; lobe < lobes; lobe += 1) {
        const along = (lobe + 0.6) / lobes
        const broad = Math.sin(along * Math.PI * 0.92 + 0.2) * long * 0.34
        points.push([along * long * 0.86, -broad], [(along + 0.06) * long * 0.86, -broad * 0.42])
      }
      points.push([long, 0])
      const under = points
        .slice(1, -1)
        .reverse()
        .map(([a, b]): Point => [a, -b])
      return curve([...points, ...under], true)
    }
    const place = (a: number, b: number, long: number, turn: number, ink: typeof inks.dark) =>
      shifted(
        turned(
          slipped(leaf(long), ink, inks.dark, 4, 5) + line(`M0 0H${Math.round(long * 0.94)}`, inks.pale, 1.6),
          turn,
          0,
          0,
        ),
        a,
        b,
      )
    const sun = disc(x, y, (view === 0 ? 36 : 44) * u)
    const ring = Array.from({ length: view === 0 ? 15 : 11 }, (_, index) => {
      const turn = (index / (view === 0 ? 15 : 11)) * Math.PI * 2 + random.between(-0.15, 0.15)
      const out = size * random.between(0.62, 0.74)
      const [a, b] = [x + Math.cos(turn) * out * 1.1, y + Math.sin(turn) * out]
      return place(
        a,
        b,
        size * random.between(0.3, 0.46),
        (turn * 180) / Math.PI + 180 + random.between(-34, 34),
        random.pick([inks.second, inks.tone, inks.dark, inks.second]),
      )
    })
    const p = (a: number, b: number): Point => [x + a * u, y + (b + 8) * u]
    const arms = [
      [p(-3, -13), p(-11, -8), p(-8, -19)],
      [p(3, -13), p(11, -9), p(10, -20)],
      [p(-2, 6), p(-9, 16), p(-10, 30)],
      [p(2, 6), p(10, 13), p(9, 30)],
    ]
    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.tone,
          (a, b) => 1.05 - Math.hypot(a - x, b - y) / (70 * u),
        ) +
        slipped(sun, inks.spot, inks.pale, -6, -5) +
        within(sun, dotted(disc(x + 10 * u, y + 14 * u, 32 * u), inks.second, 10, 4)) +
        line(
          arms.map(arm => `M${arm.map(([a, b]) => `${Math.round(a)} ${Math.round(b)}`).join('L')}`).join(''),
          inks.dark,
          4.4 * u,
          { cap: 'round', join: 'round' },
        ) +
        line(`M${Math.round(x)} ${Math.round(y - 4 * u)}V${Math.round(y + 14 * u)}`, inks.dark, 9 * u, {
          cap: 'round',
        }) +
        fill(disc(x + 0.6 * u, y - 14.5 * u, 4.6 * u), inks.dark) +
        ring.join(''),
    }
  },
}
