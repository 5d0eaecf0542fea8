import type { Motif } from '../../motif'
import {
  curve,
  ellipse,
  fill,
  line,
  pointsAbout,
  polygon,
  polyline,
  rect,
  slipped,
  turned,
  within,
} from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** The hook of a breakdown lorry on its chain, larger than the car that it is for. */
export const crochet: Motif = {
  views: ['bas'],
  lettering: ['bloc'],
  draw({ width, height, focus, size, inks, room }) {
    const u = size / 100
    const [x, y] = [focus.x - 8 * u, room.y + room.height * 0.5]
    const at = pointsAbout(x, y, u)
    const hook = curve(
      at([
        [-5, -34],
        [5, -34],
        [6.4, -22],
        [10, -13],
        [22, -2],
        [25, 14],
        [19, 30],
        [5, 39],
        [-12, 38],
        [-25, 29],
        [-31, 14],
        [-30, 1],
        [-22, -9],
        [-19.4, -2],
        [-19, 9],
        [-14, 18],
        [-5, 22],
        [5, 19],
        [9, 11],
        [6.4, 3],
        [-3.6, -8],
        [-6.6, -20],
      ]),
      true,
    )
    const shine = curve(
      at([
        [2.6, -26],
        [5, -15],
        [17, -2.4],
        [20.4, 13],
        [15, 26],
        [3.4, 34],
      ]),
    )
    const latch = polygon(
      at([
        [-22, -5],
        [-19, -9],
        [2, 0.6],
        [4.4, 4.6],
      ]),
    )
    const links = Array.from({ length: 7 }, (_, index) => {
      const b = -43 - index * 15
      const flat = index % 2 === 1
      const outer = ellipse(x, y + b * u, (flat ? 3 : 7) * u, 10.4 * u)
      const inner = flat ? '' : ellipse(x, y + b * u, 2.8 * u, 5.6 * u)
      return (
        slipped(outer, inks.pale, inks.dark, 4, 5) +
        fill(inner, inks.dark) +
        hatched(outer, inks.dark, 9, 2, 62)
      )
    }).join('')
    const beam = polygon([
      [-40, y + 58 * u],
      [width * 0.34, -40],
      [width * 0.34 + 26 * u, -40],
      [-40, y + 84 * u],
    ])
    const stripes = Array.from({ length: 18 }, (_, index) => {
      const share = index / 17
      const [a, b] = [-40 + (width * 0.34 + 40) * share, y + 58 * u + (-40 - y - 58 * u) * share]
      return polygon([
        [a, b],
        [a + 7 * u, b - 8 * u],
        [a + 40 * u, b + 12 * u],
        [a + 33 * u, b + 20 * u],
      ])
    }).join('')
    const [cx, cy] = [x + 43 * u, y + 21 * u]
    const c = pointsAbout(cx, cy, u)
    const car =
      slipped(
        polygon(
          c([
            [-21, 4],
            [-22, -2],
            [-17, -4.6],
            [-12, -5.4],
            [-6, -11],
            [7, -11.4],
            [15, -5],
            [21, -3.6],
            [22, 4],
          ]),
        ),
        inks.spot,
        inks.pale,
        -3,
        -3,
      ) +
      fill(
        polygon(
          c([
            [-9.6, -5.2],
            [-5, -9.4],
            [-0.4, -9.6],
            [-0.4, -5.2],
          ]),
        ),
        inks.dark,
      ) +
      fill(
        polygon(
          c([
            [1, -5.2],
            [1, -9.6],
            [6.4, -9.7],
            [12, -5],
          ]),
        ),
        inks.dark,
      ) +
      [-13, 13]
        .map(
          a =>
            fill(ellipse(cx + a * u, cy + 4.4 * u, 4.4 * u, 4.4 * u), inks.dark) +
            fill(ellipse(cx + a * u, cy + 4.4 * u, 1.9 * u, 1.9 * u), inks.pale),
        )
        .join('')
    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes:
        halftone(
          { x: 0, y: room.y, width, height: height - room.y },
          15,
          inks.tone,
          (a, b) => 1.15 - Math.hypot(a - x - 30 * u, b - y - 30 * u) / (100 * u),
        ) +
        slipped(beam, inks.second, inks.tone, 10, 8) +
        within(beam, fill(stripes, inks.dark)) +
        line(
          polyline([
            [x + 150 * u, y + 66 * u],
            [-150, y + 66 * u],
          ]),
          inks.tone,
          0.9 * u,
        ) +
        dotted(rect(0, y + 66 * u, width, 200 * u), inks.tone, 10, 4) +
        links +
        turned(car, -24, cx, cy) +
        slipped(hook, inks.pale, inks.dark, 8, 9) +
        within(
          hook,
          dotted(
            polygon(
              at([
                [6, -40],
                [40, -20],
                [34, 50],
                [-20, 50],
                [10, 20],
              ]),
            ),
            inks.dark,
            9,
            4.6,
          ),
        ) +
        line(shine, inks.paper, 1.1 * u) +
        slipped(latch, inks.spot, inks.dark, 3, 4) +
        fill(ellipse(x, y - 29 * u, 2.4 * u, 2.4 * u), inks.dark),
    }
  },
}
