import type { Motif } from '../../motif'
import {
  curve,
  fill,
  joined,
  line,
  type Point,
  pointsAbout,
  polar,
  polygon,
  shifted,
  slipped,
  turned,
  within,
} from '../../pen'
import { dotted, halftone } from '../../screen'
import { frond } from '../../shapes/frond'

/** A fist bound for boxing comes out of the leaves, at whoever looks. */
export const poing: Motif = {
  views: ['bas'],
  lettering: ['bandeau'],
  draw({ width, height, focus, size, inks, random }) {
    const u = size / 100
    const [x, y] = [focus.x - 2 * u, focus.y - 2 * u]
    const at = pointsAbout(x, y, u)
    const shape = (points: readonly Point[]) => curve(at(points), true)

    const rays = Array.from({ length: 22 }, (_, ray) => {
      const turn = (ray / 22) * Math.PI * 2 + random.between(-0.06, 0.06)
      const open = random.between(0.03, 0.075)
      return polygon([
        polar(x, y, 20 * u, turn),
        polar(x, y, 190 * u, turn - open),
        polar(x, y, 190 * u, turn + open),
      ])
    }).join('')

    const arm = polygon(
      at([
        [-14, 10],
        [-30, 60],
        [-44, 150],
        [30, 150],
        [24, 60],
        [22, 8],
      ]),
    )
    const turnsOfArm = Array.from({ length: 12 }, (_, step) =>
      curve(
        at([
          [-60, 26 + step * 7.6],
          [-6, 36 + step * 7.6],
          [40, 22 + step * 7.6],
        ]),
      ),
    ).join('')

    const hand = shape([
      [-33, -14],
      [-27, -25],
      [-12, -30],
      [4, -30],
      [20, -26],
      [31, -18],
      [35, -2],
      [31, 14],
      [22, 25],
      [4, 30],
      [-18, 29],
      [-31, 20],
      [-36, 4],
    ])
    const tops = [-23, -27.5, -27, -22]
    const fingers = tops.map((top, index) => {
      const left = -33 + index * 16.4
      return shape([
        [left + 0.4, top + 6],
        [left + 3, top + 0.6],
        [left + 12.6, top],
        [left + 15.8, top + 5],
        [left + 16, -2],
        [left + 14, 13 - index * 0.8],
        [left + 8, 16 - index * 0.8],
        [left + 2, 13 - index * 0.8],
        [left + 0.4, -2],
      ])
    })
    const bent = tops.map((_, index) => {
      const left = -33 + index * 16.4
      return shape([
        [left + 0.6, 0],
        [left + 8, -2.6],
        [left + 15.8, 0],
        [left + 15, 12 - index * 0.8],
        [left + 8, 15.4 - index * 0.8],
        [left + 2, 12 - index * 0.8],
      ])
    })
    const thumb = shape([
      [-38, 3],
      [-33, -2],
      [-27, 5],
      [-18, 11],
      [0, 12],
      [9, 14],
      [13, 19],
      [9, 25],
      [-4, 27],
      [-22, 26],
      [-34, 17],
    ])
    const nail = shape([
      [4, 15.6],
      [9, 16],
      [11, 19],
      [8, 22],
      [3, 21.4],
    ])
    const binding = [0, 1, 2, 3].map(step =>
      curve(
        at([
          [-40, -22 + step * 6.4],
          [-14, -26 + step * 6.2],
          [14, -26.5 + step * 6.2],
          [40, -19 + step * 6.4],
        ]),
      ),
    )
    const loose = joined(
      curve(
        at([
          [22, 8],
          [40, 14],
          [52, 4],
          [66, 6],
          [84, -8],
        ]),
      ),
      curve(
        at([
          [86, -2],
          [68, 13],
          [54, 12],
          [40, 22],
          [20, 16],
        ]),
      ),
    )

    const place = (a: number, b: number, long: number, turn: number, ink: typeof inks.dark) =>
      shifted(
        turned(
          slipped(frond(long * u), ink, inks.dark, 4, 6) +
            line(`M0 0H${Math.round(long * 0.94 * u)}`, inks.dark, 3),
          turn,
          0,
          0,
        ),
        a,
        b,
      )
    const behind = [
      place(-4 * u, 8 * u, 62, 28, inks.second),
      place(-6 * u, y - 4 * u, 50, -14, inks.tone),
      place(width * 0.42, -12 * u, 50, 96, inks.tone),
      place(width + 6 * u, -2 * u, 66, 146, inks.second),
      place(width + 8 * u, y + 22 * u, 54, 196, inks.tone),
      place(-8 * u, y + 46 * u, 66, -24, inks.second),
    ].join('')
    const before = [
      place(width + 4 * u, height - 2 * u, 70, 222, inks.second),
      place(-8 * u, height - 26 * u, 64, -32, inks.tone),
      place(width * 0.74, height + 10 * u, 54, 258, inks.tone),
    ].join('')

    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes:
        fill(rays, inks.tone) +
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.spot,
          (a, b) => 1.15 - Math.hypot(a - x, b - y) / (62 * u),
        ) +
        behind +
        slipped(arm, inks.pale, inks.dark, 6, 4) +
        within(arm, line(turnsOfArm, inks.dark, 1.1 * u)) +
        within(
          arm,
          dotted(
            polygon(
              at([
                [6, 0],
                [40, 0],
                [40, 160],
                [-6, 160],
              ]),
            ),
            inks.dark,
            9,
            4.4,
          ),
        ) +
        slipped(loose, inks.pale, inks.dark, 3, 5) +
        slipped(hand, inks.dark, inks.dark, 8, 9) +
        fingers.map(finger => fill(finger, inks.pale)).join('') +
        within(hand, line(binding.join(''), inks.dark, 1 * u)) +
        bent.map(finger => fill(finger, inks.spot)).join('') +
        within(
          fingers.join(''),
          dotted(
            polygon(
              at([
                [12, -40],
                [40, -40],
                [40, 40],
                [22, 40],
              ]),
            ),
            inks.dark,
            8,
            4,
          ),
        ) +
        slipped(thumb, inks.spot, inks.dark, 0, -5) +
        within(
          thumb,
          dotted(
            polygon(
              at([
                [-40, 19],
                [16, 21],
                [16, 34],
                [-40, 34],
              ]),
            ),
            inks.dark,
            8,
            4.4,
          ),
        ) +
        fill(nail, inks.pale) +
        before,
    }
  },
}
