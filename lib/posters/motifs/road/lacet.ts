import type { Motif } from '../../motif'
import { curve, disc, fill, line, type Point, polygon, slipped, within } from '../../pen'
import { dotted, halftone } from '../../screen'

/** A mountain with one road, folded upon itself, and a lorry that must not be shaken. */
export const lacet: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room }) {
    const u = size / 100
    const { x, y } = focus
    const peak: Point = [x + 8 * u, y - (view === 0 ? 44 : 40) * u]
    const ridge: Point[] = [
      [-60, height + 20],
      [-60, y + 34 * u],
      [x - 46 * u, y + 6 * u],
      [x - 32 * u, y + 2 * u],
      [x - 10 * u, y - 30 * u],
      peak,
      [x + 22 * u, y - 26 * u],
      [x + 38 * u, y - 6 * u],
      [x + 60 * u, y + 8 * u],
      [width + 60, y + 30 * u],
      [width + 60, height + 20],
    ]
    const mountain = polygon(ridge)
    const lit = polygon([
      peak,
      [x + 3 * u, y - 18 * u],
      [x + 12 * u, y - 4 * u],
      [x - 2 * u, y + 16 * u],
      [x + 14 * u, y + 36 * u],
      [x - 4 * u, height + 20],
      [-60, height + 20],
      [-60, y + 34 * u],
      [x - 46 * u, y + 6 * u],
      [x - 32 * u, y + 2 * u],
      [x - 10 * u, y - 30 * u],
    ])
    const bends: Point[] = Array.from({ length: 8 }, (_, index) => {
      const side = index % 2 === 0 ? -1 : 1
      return [
        x + side * (3 + index * (view === 0 ? 5.4 : 7)) * u + 3 * u,
        y + (-32 + index * 6 + index ** 1.75 * 1.7) * u,
      ]
    })
    const road = curve(
      bends.flatMap(([a, b], index): Point[] => [
        [a, b],
        [a + (index % 2 === 0 ? 4 : -4) * u, b + (3 + index) * u],
      ]),
    )
    const [tx, ty] = bends[5] ?? [x, y]
    const p = (a: number, b: number): Point => [tx + (a - 18) * u, ty + (b + 1) * u]
    const truck = polygon([
      p(-11, 0),
      p(-11, -8),
      p(4, -8),
      p(4, -9.6),
      p(9, -9.6),
      p(11, -5),
      p(14, -4.4),
      p(14, 0),
    ])
    const wheels = [-7, -2.4, 9.6].map(a => disc(...p(a, 0.6), 1.9 * u))
    const birds = Array.from({ length: 4 }, (_, index) =>
      curve([
        [x - 34 * u + index * 7 * u - 3 * u, y - 36 * u + index * 2 * u],
        [x - 34 * u + index * 7 * u, y - 35 * u + index * 2 * u],
        [x - 31 * u + index * 7 * u, y - 38 * u + index * 2 * u],
      ]),
    )
    return {
      ground: inks.paper,
      beneath: view === 1 ? inks.dark : inks.paper,
      shapes:
        slipped(disc(x - 24 * u, y - 22 * u, 21 * u), inks.spot, inks.second, 5, 4) +
        halftone(
          { x: 0, y: room.y, width, height: room.height },
          15,
          inks.tone,
          (_, b) => ((b - room.y) / room.height) * 1.1,
        ) +
        slipped(mountain, inks.dark, inks.pale, 0, -5) +
        fill(lit, inks.second) +
        within(mountain, dotted(lit, inks.dark, 9, 3.4)) +
        line(road, inks.dark, 5.4 * u, { join: 'round' }) +
        line(road, inks.pale, 3.6 * u, { join: 'round' }) +
        fill(truck + wheels.join(''), inks.spot) +
        line(truck, inks.dark, 0.7 * u, { join: 'round' }) +
        fill(wheels.join(''), inks.dark) +
        line(birds.join(''), inks.dark, 0.9 * u),
    }
  },
}
