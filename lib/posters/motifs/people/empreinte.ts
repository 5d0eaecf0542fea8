import type { Motif } from '../../motif'
import { curve, disc, fill, line, type Point, rect, within } from '../../pen'
import { dotted, halftone } from '../../screen'

/** Who are you: a fingerprint as large as a face, and what does not match in it. */
export const empreinte: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, random }) {
    const u = size / 100
    const [x, y] = [focus.x, focus.y - 7 * u]
    const wobble = random.between(0, 6)
    const ridge = (step: number): Point[] =>
      Array.from({ length: 21 }, (_, index) => {
        const turn = Math.PI * 0.78 + (index / 20) * Math.PI * 1.44
        const reach = (4 + step * 3.9) * u
        const sway = Math.sin(turn * 3 + wobble + step * 0.22) * 1.5 * u
        return [
          x + Math.cos(turn) * (reach * 0.78 + sway) + step * 0.16 * u,
          y + 4 * u + Math.sin(turn) * (reach * 1.05 + sway) - (Math.sin(turn) > 0 ? 0 : step * 0.2 * u),
        ]
      })
    const tails = Array.from({ length: 8 }, (_, step): Point[] => [
      [x - (36 - step * 1.4) * u, y + (30 + step * 4.4) * u],
      [x - 16 * u, y + (24 + step * 4) * u],
      [x + 8 * u, y + (26 + step * 3.6) * u],
      [x + (37 - step * 1.9) * u, y + (31 + step * 4) * u],
    ])
    const ridges = Array.from({ length: 11 }, (_, step) => curve(ridge(step)))
    const all = ridges.join('') + tails.map(tail => curve(tail)).join('')
    const half =
      view === 0 ? rect(x + 2 * u, -20, width, height + 40) : rect(-20, y - 1 * u, width + 40, height)
    const other =
      view === 0 ? rect(-20, -20, x + 2 * u + 20, height + 40) : rect(-20, -20, width + 40, y - 1 * u + 20)
    const [sx, sy] = view === 0 ? [0, 6 * u] : [7 * u, 0]
    return {
      ground: inks.paper,
      shapes:
        (view === 0 ? fill(half, inks.tone) : fill(disc(x + 8 * u, y - 4 * u, 46 * u), inks.second)) +
        halftone(
          { x: 0, y: 0, width, height },
          16,
          view === 0 ? inks.second : inks.tone,
          (a, b) => 0.5 - Math.hypot(a - x, b - y) / (140 * u),
        ) +
        within(
          other,
          line(all, inks.dark === inks.paper ? inks.pale : inks.dark, 2.3 * u, { cap: 'round' }),
        ) +
        within(
          half,
          `<g transform="translate(${Math.round(sx)} ${Math.round(sy)})">${line(all, inks.spot, 2.3 * u, { cap: 'round' })}</g>`,
        ) +
        dotted(disc(x - 12 * u, y - 20 * u, 12 * u), inks.paper, 8, 4),
    }
  },
}
