import { overprint } from '../../colour'
import type { Motif } from '../../motif'
import { disc, fill, line, type Point, polygon, polyline, rect, slipped } from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** Under the elevated line: pillars go off to one point, the sky is a strip between the sleepers. */
export const rail: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks }) {
    const u = size / 100
    const [x, y] = [focus.x - 10 * u, view === 0 ? focus.y + 4 * u : focus.y]
    const toward = (a: number, b: number, share: number): Point => [x + (a - x) * share, y + (b - y) * share]
    const top = view === 0 ? -60 * u : -44 * u
    const deck = polygon([
      toward(x - 90 * u, y + top * 2, 1),
      toward(x + 60 * u, y + top * 2, 1),
      [x + 1, y - 2],
      [x - 2, y - 2],
    ])
    const sleepers: string[] = []
    const pillars: string[] = []
    for (let share = 0.05; share < 1.9; share *= 1.36) {
      const thick = share * 0.1
      sleepers.push(
        polygon([
          toward(x - 78 * u, y + top * 1.7, share),
          toward(x + 52 * u, y + top * 1.7, share),
          toward(x + 52 * u, y + top * 1.7, share + thick),
          toward(x - 78 * u, y + top * 1.7, share + thick),
        ]),
      )
      for (const side of [-62, 44]) {
        const foot = 30 * u
        pillars.push(
          polygon([
            toward(x + side * u, y + top * 1.5, share),
            toward(x + (side + 7) * u, y + top * 1.5, share),
            toward(x + (side + 7) * u, y + foot, share),
            toward(x + side * u, y + foot, share),
          ]),
        )
        pillars.push(
          polygon([
            toward(x + (side - 7) * u, y + top * 1.5, share),
            toward(x + (side + 14) * u, y + top * 1.5, share),
            toward(x + (side + 7) * u, y + top * 1.2, share),
            toward(x + side * u, y + top * 1.2, share),
          ]),
        )
      }
    }
    // What is left of the sky at the end of the street.
    const dawn = polygon([
      [x - 1, y],
      toward(x - 62 * u, y - 4 * u, 0.34),
      toward(x - 62 * u, y + top * 1.5, 0.34),
      toward(x + 44 * u, y + top * 1.5, 0.34),
      toward(x + 44 * u, y - 4 * u, 0.34),
    ])
    const road = polygon([
      [x - 2, y],
      [x + 2, y],
      [x + 230 * u, height + 60],
      [x - 170 * u, height + 60],
    ])
    const shadows = [0.35, 0.6, 1, 1.6].map(share =>
      polygon([
        toward(x - 100 * u, y + 28 * u, share),
        toward(x + 90 * u, y + 28 * u, share),
        toward(x + 90 * u, y + 33 * u, share),
        toward(x - 100 * u, y + 33 * u, share),
      ]),
    )
    const at = (a: number, b: number): Point => [x + 12 * u + a * u, y + 33 * u + b * u]
    const car = polygon([
      at(-15, 7),
      at(-16, -1),
      at(-11, -3),
      at(-8, -11),
      at(9, -11),
      at(12, -3),
      at(17, -1),
      at(16, 7),
    ])
    return {
      ground: inks.paper,
      beneath: view === 0 ? inks.dark : inks.paper,
      shapes:
        halftone({ x: 0, y: 0, width, height: y }, 15, inks.tone, (_, b) => 1 - b / y) +
        slipped(dawn, inks.spot, inks.second, -5, 4) +
        fill(road, overprint(inks.tone, inks.second)) +
        dotted(road, inks.dark, 9, 4) +
        fill(shadows.join(''), inks.dark) +
        hatched(deck, inks.dark, 5, 3, 0) +
        fill(sleepers.join(''), inks.dark) +
        line(
          polyline([[x - 1, y - 2], toward(x - 20 * u, y + top * 1.7, 2)]) +
            polyline([[x, y - 2], toward(x + 4 * u, y + top * 1.7, 2)]),
          inks.second,
          1.4 * u,
        ) +
        fill(pillars.join(''), inks.dark) +
        slipped(car, inks.dark, inks.pale, -4, -4) +
        fill(polygon([at(-6, -9), at(7, -9), at(9, -3), at(-9, -3)]), inks.second) +
        fill(disc(...at(-11, 2.2), 2.4 * u) + disc(...at(12, 2.2), 2.4 * u), inks.pale) +
        fill(rect(x + 6 * u, y + 36 * u, 13 * u, 1.6 * u), inks.spot),
    }
  },
}
