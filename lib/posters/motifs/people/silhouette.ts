import { overprint } from '../../colour'
import type { Motif } from '../../motif'
import { curve, disc, fill, line, type Point, pointsAbout, polygon, rect, slipped, within } from '../../pen'
import { dotted, halftone } from '../../screen'

/** People as paper cut-outs: two in a doorway of light, or a back of a head before a flag of colour. */
export const silhouette: Motif = {
  views: ['bas', 'haut'],
  oneWay: true,
  draw(stage) {
    const { width, height, focus, size, view, inks, room } = stage
    const { x, y } = focus
    const u = size / 100
    if (view === 1) {
      const third = size * 0.42
      const left = x - size * 0.6
      const nape: Point[] = [
        [-46, 62],
        [-40, 44],
        [-17, 34],
        [-14, 22],
        [-21, 12],
        [-25, -2],
        [-24, -20],
        [-14, -33],
        [2, -37],
        [17, -32],
        [26, -18],
        [26, 0],
        [21, 13],
        [15, 22],
        [18, 34],
        [42, 43],
        [50, 62],
      ]
      const head = `${curve(pointsAbout(x, y, u)(nape))}L${Math.round(x + 60 * u)} ${height + 40}L${Math.round(x - 60 * u)} ${height + 40}z`
      const ears = disc(x - 25 * u, y - 2 * u, 4 * u) + disc(x + 27 * u, y - 2 * u, 4 * u)
      return {
        ground: inks.paper,
        shapes:
          fill(rect(-20, room.y, left + third + 20, height), inks.second) +
          fill(rect(left + third * 2, room.y, width, height), inks.spot) +
          dotted(rect(left + third * 2, room.y, width, height), inks.dark, 11, 2.6) +
          slipped(head, inks.dark, inks.pale, -6, -3) +
          fill(ears, inks.dark) +
          within(
            head,
            halftone(
              { x: x - 30 * u, y: y - 40 * u, width: 90 * u, height: 110 * u },
              2.1 * u,
              inks.tone,
              (a, b) => (a - x) / (46 * u) - 0.05 - Math.abs(b - y) / (300 * u),
            ),
          ),
      }
    }
    const floor = y + 26 * u
    const door: Point[] = [
      [x - 13 * u, y - 40 * u],
      [x + 17 * u, y - 40 * u],
      [x + 17 * u, floor],
      [x - 13 * u, floor],
    ]
    const light = polygon([
      [x - 13 * u, floor],
      [x + 17 * u, floor],
      [x + 74 * u, height + 10],
      [x - 62 * u, height + 10],
    ])
    const person = (left: number, tall: number, hat: boolean) => {
      const p = (a: number, b: number): Point => [left + a * tall, floor + 2 * u + b * tall]
      return (
        polygon([
          p(-0.13, 0),
          p(-0.1, -0.42),
          p(-0.2, -0.4),
          p(-0.17, -0.78),
          p(-0.06, -0.84),
          p(0.06, -0.84),
          p(0.17, -0.78),
          p(0.2, -0.4),
          p(0.11, -0.42),
          p(0.14, 0),
          p(0.03, 0),
          p(0, -0.38),
          p(-0.03, 0),
        ]) +
        disc(...p(0, -0.93), tall * 0.075) +
        (hat
          ? rect(left - tall * 0.075, floor + 2 * u - tall * 1.03, tall * 0.15, tall * 0.07)
          : polygon([p(-0.1, -0.98), p(0.1, -0.98), p(0.12, -0.8), p(-0.12, -0.8)]))
      )
    }
    const shade = (left: number, half: number, lean: number) =>
      polygon([
        [left - half, floor],
        [left + half, floor],
        [left + half * 3.4 + lean, height + 10],
        [left - half * 3.4 + lean, height + 10],
      ])
    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes:
        halftone(
          { x: 0, y: 0, width, height: floor },
          15,
          inks.tone,
          (a, b) => Math.hypot(a - x, b - y) / (110 * u),
        ) +
        fill(rect(0, floor, width, height), inks.tone) +
        fill(light, inks.second) +
        dotted(light, inks.spot, 9, 3.4) +
        slipped(polygon(door), inks.spot, inks.pale, -5, -4) +
        fill(disc(x + 4 * u, y - 14 * u, 9 * u), inks.pale) +
        fill(shade(x - 2 * u, 4.6 * u, -14 * u) + shade(x + 9.5 * u, 2.6 * u, 16 * u), inks.dark) +
        fill(person(x - 3 * u, 36 * u, true) + person(x + 9.5 * u, 21 * u, false), inks.dark) +
        line(rect(x - 13 * u, y - 40 * u, 30 * u, 66 * u), overprint(inks.spot, inks.tone), 2),
    }
  },
}
