import type { Motif } from '../../motif'
import { curve, disc, fill, type Point, rect, slipped, within } from '../../pen'
import { dotted, halftone } from '../../screen'

/** Two faces and what is between them: nose to nose, or one that another wears. */
export const profil: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, room }) {
    const u = size / 100
    const { x, y } = focus
    const line: Point[] = [
      [0, -58],
      [2, -44],
      [9, -34],
      [11, -27],
      [8, -21],
      [10, -14],
      [18, -2],
      [19, 2],
      [13, 5],
      [13, 10],
      [16, 13],
      [13, 17],
      [14, 21],
      [10, 25],
      [12, 33],
      [9, 41],
      [-4, 45],
      [-13, 52],
      [-12, 66],
      [-4, 90],
    ]
    const face = (side: 1 | -1, shift: number, scale: number) => {
      const points = line.map(([a, b]): Point => [x + side * (a - shift) * u * scale, y + b * u * scale])
      const edge = side === 1 ? -260 : width + 260
      return `${curve(points)}L${Math.round(x + side * 4 * u)} ${height + 200}L${edge} ${height + 200}L${edge} -200L${Math.round(x - side * shift * u)} -200z`
    }
    if (view === 1) {
      const [one, two] = [face(1, 14, 0.98), face(1, 30, 0.98)]
      return {
        ground: inks.paper,
        beneath: inks.paper,
        shapes:
          fill(disc(x + 20 * u, y - 14 * u, 34 * u), inks.second) +
          fill(one, inks.spot) +
          within(
            one,
            halftone(
              { x: 0, y: room.y, width: x + 30 * u, height: room.height },
              12,
              inks.dark,
              (a, b) => 0.1 + (a / (x + 30 * u)) * 0.5 - Math.abs(b - y) / (300 * u),
            ),
          ) +
          slipped(two, inks.dark, inks.pale, 5, 0),
      }
    }
    const [left, right] = [face(1, 27, 1), face(-1, 27, 1)]
    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes:
        fill(rect(0, 0, width, height), inks.pale) +
        halftone(
          { x: x - 30 * u, y: 0, width: 60 * u, height },
          13,
          inks.second,
          (_, b) => 0.85 - Math.abs(b - y) / (80 * u),
        ) +
        slipped(left, inks.dark, inks.second, 6, 4) +
        slipped(right, inks.spot, inks.second, -6, 4) +
        dotted(rect(x + 30 * u, 0, width, height), inks.dark, 11, 3),
    }
  },
}
