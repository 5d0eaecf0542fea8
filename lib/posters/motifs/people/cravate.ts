import type { Motif } from '../../motif'
import {
  curve,
  fill,
  joined,
  line,
  type Point,
  pointsAbout,
  polygon,
  polyline,
  rect,
  slipped,
  within,
} from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** A driver in a dark suit, without a face: his tie is the road. */
export const cravate: Motif = {
  views: ['bas'],
  lettering: ['bandeau'],
  draw({ width, height, focus, size, inks, room }) {
    const u = size / 100
    const [x, y] = [focus.x + 4 * u, room.y + room.height * 0.3]
    const at = pointsAbout(x, y, u)
    const low = (height - y) / u + 10
    const jacket = joined(
      curve(
        at([
          [-94, low],
          [-84, 40],
          [-66, 14],
          [-40, 2],
          [-17, -10],
        ]),
      ),
      curve(
        at([
          [17, -10],
          [42, 3],
          [70, 16],
          [88, 44],
          [98, low],
        ]),
      ),
    )
    const shirt = polygon(
      at([
        [-16, -14],
        [16, -14],
        [22, 0],
        [8, low],
        [-1, low],
        [-23, 2],
      ]),
    )
    const neck = joined(
      curve(
        at([
          [-13, -6],
          [-14, -26],
          [-20, -34],
          [-22, -60],
        ]),
      ),
      curve(
        at([
          [26, -60],
          [22, -36],
          [14, -26],
          [13, -6],
        ]),
      ),
    )
    const jaw = curve(
      at([
        [-22, -60],
        [-20, -36],
        [-10, -27],
        [3, -24],
        [14, -28],
        [22, -38],
        [26, -60],
      ]),
    )
    const wing = (side: 1 | -1) =>
      polygon(
        at([
          [side * 13, -18],
          [side * 18, -6],
          [side * 12, 9],
          [side * 1.5, -3],
        ]),
      )
    const lapel = (side: 1 | -1) =>
      polygon(
        at([
          [side * 17, -11],
          [side * 36, 1],
          [side * 42, 17],
          [side * 30, 20],
          [side * 33, 27],
          [side * (side === 1 ? 6 : 1), low],
          [side * 20, 6],
        ]),
      )
    const knot = polygon(
      at([
        [-5.4, -4],
        [5.4, -4],
        [3.6, 7],
        [-3.6, 7],
      ]),
    )
    // The tie hangs as a road runs: narrow where it is far away.
    const end = Math.min(low, 104)
    const road = polygon(
      at([
        [-3.6, 7],
        [3.6, 7],
        [24, end],
        [-20, end],
      ]),
    )
    const dashes = [0.05, 0.12, 0.21, 0.33, 0.48, 0.68].map(share => {
      const [from, to] = [7 + (end - 7) * share, 7 + (end - 7) * share * 1.24]
      const wide = 0.5 + share * 1.7
      return polygon(
        at([
          [share * 2 - wide, from],
          [share * 2 + wide, from],
          [share * 2.5 + wide * 1.2, to],
          [share * 2.5 - wide * 1.2, to],
        ]),
      )
    })
    const onRoad = pointsAbout(x + 5 * u, y + 41 * u, u)
    const car = (points: readonly Point[]) => polygon(onRoad(points))
    const lamp = (side: 1 | -1) =>
      car([
        [side * 6, 0],
        [side * 3.4, 0],
        [side * 3.4, 1.7],
        [side * 6, 1.7],
      ])
    return {
      ground: inks.paper,
      beneath: inks.dark,
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.tone,
          (a, b) => 1.1 - Math.hypot(a - x - 50 * u, b - y + 30 * u) / (110 * u),
        ) +
        fill(rect(0, room.y, x - 40 * u, height), inks.second) +
        dotted(rect(x - 52 * u, room.y, 12 * u, height), inks.second, 10, 6.4) +
        slipped(neck, inks.tone, inks.dark, -4, 0) +
        within(
          neck,
          dotted(
            polygon(
              at([
                [-4, -24],
                [30, -40],
                [30, 0],
                [0, 0],
              ]),
            ),
            inks.dark,
            8,
            4,
          ),
        ) +
        line(jaw, inks.dark, 0.9 * u) +
        slipped(jacket, inks.dark, inks.pale, -5, -5) +
        within(jacket, hatched(jacket, inks.second, 34, 1.6, 90)) +
        fill(shirt, inks.pale) +
        within(
          shirt,
          dotted(
            polygon(
              at([
                [4, 2],
                [24, -4],
                [24, 100],
                [10, 100],
              ]),
            ),
            inks.second,
            8,
            3.4,
          ),
        ) +
        slipped(road, inks.spot, inks.dark, 5, 3) +
        within(
          road,
          halftone(
            { x: x - 24 * u, y, width: 52 * u, height: end * u },
            11,
            inks.dark,
            (a, b) => (a - x) / (30 * u) + (b - y) / (220 * u),
          ),
        ) +
        fill(dashes.join(''), inks.pale) +
        slipped(knot, inks.spot, inks.dark, 4, 3) +
        line(
          polyline(
            at([
              [-4.6, 3],
              [4.2, -1],
            ]),
          ),
          inks.dark,
          0.6 * u,
        ) +
        slipped(wing(1), inks.pale, inks.dark, 4, 5) +
        slipped(wing(-1), inks.pale, inks.dark, 4, 5) +
        line(lapel(1) + lapel(-1), inks.pale, 0.7 * u, { join: 'round' }) +
        fill(
          car([
            [-6.4, 4],
            [-6.4, -1],
            [-4.4, -5.6],
            [4.4, -5.6],
            [6.4, -1],
            [6.4, 4],
            [4.4, 4],
            [4.4, 5.6],
            [2.6, 5.6],
            [2.6, 4],
            [-2.6, 4],
            [-2.6, 5.6],
            [-4.4, 5.6],
            [-4.4, 4],
          ]),
          inks.dark,
        ) +
        fill(
          car([
            [-3.8, -4.6],
            [3.8, -4.6],
            [4.8, -1.4],
            [-4.8, -1.4],
          ]),
          inks.second,
        ) +
        fill(lamp(1) + lamp(-1), inks.pale),
    }
  },
}
