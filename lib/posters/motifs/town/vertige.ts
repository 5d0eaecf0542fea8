import type { Motif } from '../../motif'
import { ellipse, fill, limb, line, type Point, polygon, polyline, rect, slipped, turned } from '../../pen'
import { dotted, halftone } from '../../screen'

/** From the bottom of a court of tower blocks: a piece of sky, and somebody who leaps across it. */
export const vertige: Motif = {
  views: ['bas'],
  lettering: ['montant'],
  draw({ width, height, focus, size, inks, random, room }) {
    const u = size / 100
    const [x, y] = [focus.x + 3 * u, Math.min(focus.y, room.y + room.height * 0.42)]
    const sky: [Point, Point, Point, Point] = [
      [x - 30 * u, y - 26 * u],
      [x + 24 * u, y - 34 * u],
      [x + 33 * u, y + 21 * u],
      [x - 22 * u, y + 29 * u],
    ]
    const far: [Point, Point, Point, Point] = [
      [-160, -220],
      [width + 260, -260],
      [width + 220, height + 240],
      [-220, height + 160],
    ]
    const faces = [
      { ink: inks.second, lit: inks.pale, share: 0.3 },
      { ink: inks.dark, lit: inks.second, share: 0.2 },
      { ink: inks.tone, lit: inks.dark, share: 0.6 },
      { ink: inks.dark, lit: inks.tone, share: 0.34 },
    ]
    const fronts = faces.map(({ ink, lit, share }, side) => {
      const [a, b] = [sky[side] ?? sky[0], sky[(side + 1) % 4] ?? sky[0]]
      const [A, B] = [far[side] ?? far[0], far[(side + 1) % 4] ?? far[0]]
      const at = (along: number, down: number): Point => {
        const [top, foot] = [
          [a[0] + (b[0] - a[0]) * along, a[1] + (b[1] - a[1]) * along],
          [A[0] + (B[0] - A[0]) * along, A[1] + (B[1] - A[1]) * along],
        ] as const
        const depth = down ** 1.75
        return [top[0] + (foot[0] - top[0]) * depth, top[1] + (foot[1] - top[1]) * depth]
      }
      const [columns, rows] = [9, 11]
      let [windows, glow] = ['', '']
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
          const [left, right] = [(column + 0.2) / columns, (column + 0.78) / columns]
          const [top, foot] = [(row + 0.55) / rows, (row + 1.1) / rows]
          const pane = polygon([at(left, top), at(right, top), at(right, foot), at(left, foot)])
          if (random.chance(0.05)) glow += pane
          else if (random.chance(share)) windows += pane
        }
      }
      const ledges = Array.from({ length: rows }, (_, row) =>
        polyline([at(0, (row + 0.3) / rows), at(1, (row + 0.3) / rows)]),
      )
      return (
        fill(polygon([a, b, B, A]), ink) +
        line(ledges.join(''), side % 2 === 0 ? inks.dark : inks.tone, 2) +
        fill(windows, lit) +
        fill(glow, inks.spot)
      )
    })
    const edge = polygon(sky)
    const [left, top] = [x + 1 * u, y - 4 * u]
    const p = (a: number, b: number, wide: number) => [left + a * u, top + b * u, wide * u] as const
    const body =
      limb([p(2, -7, 6), p(0, -2, 6.4), p(-3, 4, 5)]) +
      limb([p(3, -8, 3), p(10, -12, 2.6), p(17, -16, 1.8), p(19.4, -18, 1.6)]) +
      limb([p(1, -8, 3), p(-7, -8, 2.6), p(-11, -2, 1.8), p(-13, 0, 1.6)]) +
      limb([p(-2, 4, 5), p(8, 3, 4), p(15, 10, 2.4), p(19, 9.4, 2)]) +
      limb([p(-4, 5, 5), p(-13, 8, 3.8), p(-22, 5, 2.2), p(-24.4, 1.6, 2)]) +
      ellipse(left + 6.4 * u, top - 12.6 * u, 2.5 * u, 3.1 * u) +
      polygon([
        [left + 2 * u, top - 9 * u],
        [left + 6 * u, top - 11 * u],
        [left + 5 * u, top - 7 * u],
      ])
    const flown = turned(slipped(body, inks.dark, inks.spot, -5, 6), -10, left, top)
    return {
      ground: inks.paper,
      beneath: inks.dark,
      shapes:
        fill(rect(0, 0, width, height), inks.paper) +
        halftone(
          { x: x - 40 * u, y: y - 40 * u, width: 80 * u, height: 80 * u },
          13,
          inks.pale,
          (a, b) => 1 - Math.hypot(a - x - 10 * u, b - y + 16 * u) / (52 * u),
        ) +
        fronts.join('') +
        line(edge, inks.dark, 1.2 * u) +
        line(
          polyline([
            [x - 28 * u, y + 2 * u],
            [x + 4 * u, y + 10 * u],
            [x + 31 * u, y + 4 * u],
          ]),
          inks.dark,
          2,
        ) +
        dotted(
          polygon([
            sky[3],
            sky[2],
            [sky[2][0] + 60 * u, sky[2][1] + 60 * u],
            [sky[3][0] - 50 * u, sky[3][1] + 60 * u],
          ]),
          inks.dark,
          10,
          3,
        ) +
        flown,
    }
  },
}
