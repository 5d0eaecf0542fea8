import type { Motif } from '../../motif'
import { disc, fill, type Point, polar, polygon, rect, ringSector, slipped } from '../../pen'
import { dotted } from '../../screen'

/** Speed without a horizon: rings of light close on a way out, and somebody is ahead. */
export const tunnel: Motif = {
  views: ['bas', 'bas'],
  draw({ height, focus, size, view, inks, random }) {
    const { x, y } = focus
    const u = size / 100
    const lean = view === 1 ? 0.5 : -0.16
    let shapes = ''
    const rings = 8
    for (let ring = 0; ring < rings; ring += 1) {
      const outer = size * 1.25 * 0.68 ** ring
      const [cx, cy] = [x + (size - outer) * lean * 0.22, y + (size - outer) * 0.05]
      shapes += fill(disc(cx, cy, outer), ring % 2 === 0 ? inks.dark : inks.tone)
      const lamps = view === 1 ? 3 : 2
      for (let lamp = 0; lamp < lamps; lamp += 1) {
        const from = -Math.PI * (view === 1 ? 0.93 - lamp * 0.3 : 0.78 - lamp * 0.42)
        const ink = lamp === 1 ? inks.second : inks.spot
        shapes += fill(
          ringSector(cx, cy, outer * 0.84, outer * 0.95, from, from + 0.34),
          ring % 2 === 0 ? ink : inks.pale,
        )
      }
    }
    const end = size * 1.25 * 0.68 ** rings
    const [ex, ey] = [x + (size - end) * lean * 0.22, y + (size - end) * 0.05]
    const road = polygon([
      [ex - end * 0.5, ey + end * 0.7],
      [ex + end * 0.5, ey + end * 0.7],
      [ex + size * 0.9, height + 40],
      [ex - size * 1.05, height + 40],
    ])
    const marks = Array.from({ length: 5 }, (_, index) => {
      const near = 0.09 * 2 ** index
      const spread = (share: number): Point => [
        ex - size * 0.06 * share,
        ey + end * 0.7 + share * (height - ey),
      ]
      const [[a, b], [c, d]] = [spread(near), spread(near * 1.45)]
      return polygon([
        [a - 3.4 * near * u, b],
        [a + 3.4 * near * u, b],
        [c + 5 * near * u, d],
        [c - 5 * near * u, d],
      ])
    })
    const car = (scale: number, cx: number, cy: number) => {
      const p = (a: number, b: number): Point => [cx + a * u * scale, cy + b * u * scale]
      return (
        slipped(
          polygon([p(-12, 6), p(-12, -3), p(-9, -5), p(-6, -12), p(6, -12), p(9, -5), p(12, -3), p(12, 6)]),
          inks.dark,
          inks.pale,
          0,
          -4,
        ) +
        fill(
          rect(cx - 11 * u * scale, cy - 2.4 * u * scale, 6 * u * scale, 2.6 * u * scale) +
            rect(cx + 5 * u * scale, cy - 2.4 * u * scale, 6 * u * scale, 2.6 * u * scale),
          inks.spot,
        )
      )
    }
    const streaks = Array.from({ length: 14 }, () => {
      const turn = random.between(-Math.PI, 0)
      return polygon([
        polar(ex, ey, size * random.between(0.2, 0.4), turn),
        polar(ex, ey, size * 1.1, turn - 0.006),
        polar(ex, ey, size * 1.1, turn + 0.006),
      ])
    })
    return {
      ground: inks.dark,
      beneath: inks.dark,
      shapes:
        shapes +
        fill(streaks.join(''), inks.second) +
        fill(disc(ex, ey, end), inks.pale) +
        fill(road, inks.dark) +
        dotted(road, inks.tone, 9, 4.4) +
        fill(marks.join(''), inks.pale) +
        car(view === 1 ? 1.15 : 0.9, ex + size * 0.1, ey + size * (view === 1 ? 0.29 : 0.2)),
    }
  },
}
