import type { Motif } from '../../motif'
import { disc, fill, type Point, polar, polygon, slipped, within } from '../../pen'
import { dotted, halftone } from '../../screen'

/** Cells: a comb of hexagons, most of them closed, some lit, one broken in. */
export const alveoles: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, random, room }) {
    const { x, y } = focus
    const cell = size * (view === 0 ? 0.105 : 0.17)
    const hex = (cx: number, cy: number, radius: number): Point[] =>
      Array.from({ length: 6 }, (_, index) => polar(cx, cy, radius, (index / 6) * Math.PI * 2 + Math.PI / 6))
    const [stepX, stepY] = [cell * Math.sqrt(3), cell * 1.5]
    let shapes = ''
    for (let row = -10; row <= 10; row += 1) {
      for (let column = -9; column <= 9; column += 1) {
        const [cx, cy] = [x + (column + (row % 2 === 0 ? 0 : 0.5)) * stepX, y + row * stepY]
        if (cx < -cell || cy < room.y - cell * 0.2 || cx > width + cell || cy > height + cell) continue
        const far = Math.hypot(cx - x, cy - y) / size
        if (random.chance(Math.max(0, far - 0.42) * 1.4)) continue
        const shape = polygon(hex(cx, cy, cell * 0.92))
        const ink =
          row === 0 && column === 0
            ? inks.pale
            : random.chance(0.62 - far * 0.4)
              ? random.pick([inks.spot, inks.second, inks.tone, inks.spot])
              : inks.dark
        shapes += slipped(shape, ink, inks.dark, 3, 4)
        if (ink !== inks.dark && random.chance(0.6))
          shapes += within(
            shape,
            dotted(
              polygon([
                [cx - cell, cy + cell],
                [cx + cell, cy - cell],
                [cx + cell, cy + cell],
              ]),
              inks.dark,
              7,
              3.6,
            ),
          )
        else if (ink === inks.dark)
          shapes += fill(polygon(hex(cx - cell * 0.05, cy - cell * 0.06, cell * 0.5)), inks.tone)
      }
    }
    const u = size / 100
    const [wx, wy] = [x, y]
    const wings = [-1, 1].map(
      side =>
        polygon([
          [wx + side * 1.4 * u, wy - 2 * u],
          [wx + side * 13 * u, wy - 11 * u],
          [wx + side * 15 * u, wy - 5 * u],
          [wx + side * 3 * u, wy + 2 * u],
        ]) +
        polygon([
          [wx + side * 1.4 * u, wy],
          [wx + side * 11 * u, wy + 6 * u],
          [wx + side * 9 * u, wy + 10 * u],
          [wx + side * 1.6 * u, wy + 4 * u],
        ]),
    )
    const body = polygon([
      [wx, wy - 8 * u],
      [wx + 3.4 * u, wy - 3 * u],
      [wx + 2 * u, wy + 1 * u],
      [wx + 4 * u, wy + 7 * u],
      [wx, wy + 18 * u],
      [wx - 4 * u, wy + 7 * u],
      [wx - 2 * u, wy + 1 * u],
      [wx - 3.4 * u, wy - 3 * u],
    ])
    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.tone,
          (a, b) => 1 - Math.hypot(a - x, b - y) / (size * 0.9),
        ) +
        shapes +
        fill(wings.join(''), inks.dark) +
        fill(body, inks.dark) +
        fill(
          [7, 10.4, 13.4]
            .map((b, index) =>
              polygon([
                [wx - (4 - index) * u, wy + b * u],
                [wx + (4 - index) * u, wy + b * u],
                [wx + (3.6 - index) * u, wy + (b + 1.5) * u],
                [wx - (3.6 - index) * u, wy + (b + 1.5) * u],
              ]),
            )
            .join(''),
          inks.spot,
        ) +
        fill(
          disc(wx - 1.8 * u, wy - 5.4 * u, 1.2 * u) + disc(wx + 1.8 * u, wy - 5.4 * u, 1.2 * u),
          inks.spot,
        ),
    }
  },
}
