import type { Motif } from '../../motif'
import { ellipse, fill, limb, line, pointAbout, polygon, polyline, slipped, within } from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** From high above a square: a case that nobody holds, and those who stand around it. */
export const mallette: Motif = {
  views: ['bas'],
  lettering: ['bloc'],
  draw({ width, height, focus, size, inks, random, room }) {
    const u = size / 100
    const [x, y] = [focus.x, Math.min(focus.y, room.y + room.height * 0.46)]
    // Setts in arcs, as they are laid in France.
    const rows: string[] = []
    const step = 9 * u
    for (let row = -2; row * step < height + step * 4; row += 1) {
      let wave = ''
      for (let a = -width * 0.1; a < width * 1.1; a += 52 * u) {
        const [from, to] = [Math.round(a), Math.round(a + 52 * u)]
        wave += `M${from} ${Math.round(row * step + 6 * u)}Q${Math.round((from + to) / 2)} ${Math.round(row * step - 8 * u)} ${to} ${Math.round(row * step + 6 * u)}`
      }
      rows.push(wave)
    }
    // The sun is low: each throws a long self on the ground, and all of them the same way.
    const fall = 0.62
    const men = [
      { a: -40, b: -34, tall: 46, face: 0.6 },
      { a: 8, b: -44, tall: 40, face: 1.5 },
      { a: 42, b: -12, tall: 44, face: 2.9 },
      { a: -46, b: 14, tall: 42, face: 0 },
      { a: 16, b: 40, tall: 46, face: -1.8 },
    ].map(({ a, b, tall, face }) => {
      const [cx, cy] = [x + a * u, y + b * u]
      const [facing, cast] = [pointAbout(cx, cy, u, face), pointAbout(cx, cy, u, fall)]
      const s = (share: number, side: number) => cast(share * tall, side)
      const shadow =
        polygon([
          s(0, -3),
          s(0.4, -3.6),
          s(0.44, -5.6),
          s(0.6, -6.4),
          s(0.78, -5.4),
          s(0.83, -1.6),
          s(0.83, 1.6),
          s(0.78, 5.4),
          s(0.6, 6.4),
          s(0.44, 5.6),
          s(0.4, 3.6),
          s(0, 3),
          s(0.02, 0.8),
          s(0.36, 0.4),
          s(0.36, -0.4),
          s(0.02, -0.8),
        ]) +
        limb([
          [...s(0.88, 0), 4.6 * u],
          [...s(0.96, 0), 4 * u],
        ])
      const coat =
        limb([
          [...facing(-0.6, -5.4), 5 * u],
          [cx, cy, 7.4 * u],
          [...facing(-0.6, 5.4), 5 * u],
        ]) +
        limb([
          [...facing(0, -6), 3.4 * u],
          [...facing(5, -4.4), 2.6 * u],
        ])
      return {
        shadow,
        figure:
          slipped(coat, inks.second, inks.dark, 4, 5) +
          fill(ellipse(cx, cy, 3.9 * u, 3.9 * u), inks.dark) +
          fill(ellipse(cx - 0.4 * u, cy - 0.5 * u, 2.1 * u, 2.1 * u), inks.pale),
      }
    })
    const turnOf = pointAbout(x, y, u, -0.32)
    const quad = (a: number, b: number, A: number, B: number) =>
      polygon([turnOf(a, b), turnOf(A, b), turnOf(A, B), turnOf(a, B)])
    const box = quad(-15, -9, 15, 11)
    const lid = quad(-15, -9, 15, 0.4)
    const handle = polyline([turnOf(-5, 11), turnOf(-5, 15), turnOf(5, 15), turnOf(5, 11)])
    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes:
        line(rows.join(''), inks.tone, 0.9 * u) +
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.second,
          (a, b) => 0.86 - Math.hypot(a - x, b - y) / (58 * u),
        ) +
        men.map(({ shadow }) => fill(shadow, inks.dark)).join('') +
        men.map(({ figure }) => figure).join('') +
        fill(
          polygon([turnOf(-15, 11), turnOf(15, -9), turnOf(25, 0), turnOf(25, 20), turnOf(-5, 20)]),
          inks.dark,
        ) +
        slipped(box, inks.spot, inks.dark, 4, 6) +
        within(box, dotted(quad(-15, 0.4, 15, 11), inks.dark, 8, 3.6)) +
        fill(lid, inks.spot) +
        hatched(quad(-15, -9, -9, 11), inks.dark, 7, 1.6, random.whole(60, 74)) +
        line(polyline([turnOf(-15, 0.8), turnOf(15, 0.8)]), inks.dark, 0.9 * u) +
        fill(quad(-10, -1, -6.6, 3.4) + quad(6.6, -1, 10, 3.4), inks.pale) +
        line(handle, inks.dark, 1.9 * u, { join: 'round' }) +
        line(
          polygon([turnOf(-15, -9), turnOf(15, -9), turnOf(15, 11), turnOf(-15, 11)]),
          inks.pale,
          0.7 * u,
          {
            join: 'round',
          },
        ),
    }
  },
}
