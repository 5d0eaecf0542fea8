import type { Motif } from '../../motif'
import { fill, limb, line, pointsAbout, polygon, polyline, rect, slipped, turned, within } from '../../pen'
import { dotted, halftone, hatched } from '../../screen'
import { lorry } from '../../shapes/lorry'

/** A lorry backs onto a platform of planks that rot above a gorge, and one plank falls. */
export const passerelle: Motif = {
  views: ['bas'],
  lettering: ['decoupe'],
  draw({ width, height, focus, size, inks, room, random }) {
    const u = size / 100
    const [x, y] = [focus.x - 4 * u, room.y + room.height * 0.4]
    const at = pointsAbout(x, y, u)
    // The deck runs out from the rock at the left and sinks a little towards its end.
    const deck = (a: number) => 14 + (a + 60) * 0.06
    const rock = polygon(
      at([
        [-160, -30],
        [-78, -30],
        [-62, -14],
        [-50, deck(-50)],
        [-42, 20],
        [-47, 34],
        [-36, 52],
        [-42, 70],
        [-30, 96],
        [-34, 200],
        [-160, 200],
      ]),
    )
    const lit = polygon(
      at([
        [-78, -30],
        [-62, -14],
        [-50, deck(-50)],
        [-42, 20],
        [-47, 34],
        [-36, 52],
        [-42, 70],
        [-30, 96],
        [-34, 200],
        [-44, 200],
        [-52, 96],
        [-60, 68],
        [-54, 48],
        [-66, 30],
        [-64, 4],
      ]),
    )
    const wall = polygon(
      at([
        [46, 200],
        [58, 90],
        [70, 66],
        [66, 40],
        [82, 12],
        [78, -10],
        [96, -34],
        [200, -40],
        [200, 200],
      ]),
    )
    const planks = Array.from({ length: 15 }, (_, index) => {
      const left = -62 + index * 7.4
      const [sag, thick] = [random.between(-0.5, 0.5), 3.2]
      return polygon(
        at([
          [left, deck(left) + sag],
          [left + 6.6, deck(left + 6.6) + sag],
          [left + 6.6, deck(left + 6.6) + sag + thick],
          [left, deck(left) + sag + thick],
        ]),
      )
    }).join('')
    const beam = (from: readonly [number, number], to: readonly [number, number], wide: number) =>
      limb([
        [x + from[0] * u, y + from[1] * u, wide * u],
        [x + to[0] * u, y + to[1] * u, wide * u],
      ])
    const props =
      beam([-58, deck(-58) + 5], [46, deck(46) + 5], 2.6) +
      beam([-44, 74], [-14, deck(-14) + 5], 2.8) +
      beam([-40, 92], [12, deck(12) + 5], 2.8) +
      beam([-36, 118], [38, deck(38) + 5], 2.8) +
      beam([-36, 40], [-20, 43], 1.8) +
      beam([-38, 62], [-3, 66], 1.8) +
      beam([-28, 48], [-2, deck(-2) + 6], 1.6)
    const falling = [
      turned(fill(rect(x + 50 * u, y + 37 * u, 3.4 * u, 15 * u), inks.spot), 34, x + 52 * u, y + 44 * u),
      turned(fill(rect(x + 38 * u, y + 62 * u, 3 * u, 12 * u), inks.spot), -22, x + 39 * u, y + 68 * u),
    ]
    const drops = Array.from({ length: 14 }, (_, index) => {
      const a = x + (26 + random.between(0, 30)) * u
      const b = y + (26 + index * 6.4) * u
      return polygon([
        [a, b],
        [a + random.between(1, 2.4) * u, b + random.between(0.4, 1) * u],
        [a + random.between(0, 1.2) * u, b + random.between(1.6, 2.6) * u],
      ])
    }).join('')
    const beams = polygon(
      at([
        [-33, 1],
        [-33, 4],
        [-160, 26],
        [-160, -34],
      ]),
    )
    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes:
        halftone(
          { x: 0, y: room.y, width, height: height - room.y },
          15,
          inks.second,
          (a, b) => 0.62 - Math.hypot((a - x - 10 * u) * 0.8, b - y + 12 * u) / (96 * u),
        ) +
        fill(wall, inks.tone) +
        within(wall, hatched(wall, inks.dark, 9, 3.6, 62)) +
        fill(rock, inks.tone) +
        within(rock, hatched(lit, inks.second, 9, 3.4, 70)) +
        line(lit, inks.dark, 0.6 * u) +
        fill(props, inks.second) +
        line(
          [
            [-44, 74, -14],
            [-40, 92, 12],
            [-36, 118, 38],
          ]
            .map(([a = 0, b = 0, c = 0]) =>
              polyline(
                at([
                  [a - 0.6, b - 0.8],
                  [c - 0.6, deck(c) + 4.2],
                ]),
              ),
            )
            .join(''),
          inks.dark,
          0.7 * u,
        ) +
        slipped(planks, inks.pale, inks.dark, 3, 5) +
        dotted(planks, inks.dark, 7, 3) +
        falling.join('') +
        fill(drops, inks.second) +
        fill(beams, inks.spot) +
        dotted(beams, inks.pale, 9, 3.6) +
        turned(lorry(x, y, u, inks), 3.4, x, y + 10 * u),
    }
  },
}
