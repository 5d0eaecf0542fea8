import type { Motif } from '../../motif'
import { curve, disc, ellipse, fill, type Point, polygon, rect, slipped } from '../../pen'
import { dotted, halftone } from '../../screen'

/** Chequers in a hurry: a flag that the wind bends, or a floor that runs to a sun with a car on it. */
export const damier: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room }) {
    const u = size / 100
    const { x, y } = focus
    if (view === 1) {
      const [columns, rows] = [10, 9]
      const at = (column: number, row: number): Point => [
        x - 62 * u + column * 13 * u + Math.sin(row * 0.5) * 5 * u,
        y - 44 * u + row * 10 * u + Math.sin(column * 0.75 + row * 0.16) * 9 * u * (0.35 + column / 10),
      ]
      let light = ''
      let dark = ''
      for (let row = 0; row < rows; row += 1)
        for (let column = 0; column < columns; column += 1) {
          const square = polygon([
            at(column, row),
            at(column + 1, row),
            at(column + 1, row + 1),
            at(column, row + 1),
          ])
          if ((row + column) % 2 === 0) dark += square
          else light += square
        }
      return {
        ground: inks.paper,
        shapes:
          fill(disc(x + 22 * u, y - 16 * u, 30 * u), inks.spot) +
          slipped(light, inks.pale, inks.second, 9, 9) +
          slipped(dark, inks.dark, inks.second, 9, 9) +
          halftone(
            { x: 0, y: 0, width, height },
            13,
            inks.tone,
            (a, b) =>
              Math.max(0, Math.sin((a - x) / (17 * u) + 1.4)) * 0.62 * (Math.abs(b - y) < 46 * u ? 1 : 0),
          ),
      }
    }
    const level = room.y + room.height * 0.48
    let squares = ''
    const rows = 11
    for (let row = 0; row < rows; row += 1) {
      const [near, far] = [((row + 1) / rows) ** 2.3, (row / rows) ** 2.3]
      const depth = height + 40 - level
      for (let column = -14; column < 14; column += 1) {
        if ((row + column) % 2 === 0) continue
        const p = (c: number, share: number): Point => [
          x + c * (2 + share * 62) * u * 0.55 - share * 24 * u,
          level + share * depth,
        ]
        const square = [p(column, far), p(column + 1, far), p(column + 1, near), p(column, near)]
        if (square.every(([a]) => a < -20) || square.every(([a]) => a > width + 20)) continue
        squares += polygon(square)
      }
    }
    // A port under its hill, and the church that sees all of it.
    const scale = Math.min(u, (level - room.y) / 73)
    const h = (a: number, b: number): Point => [x + a * scale, level + b * scale]
    const hill = `${curve([h(-130, 6), h(-60, -4), h(-20, -12), h(6, -30), h(19, -37), h(31, -36), h(46, -22), h(74, -10), h(140, 6)])}z`
    const church =
      polygon([
        h(15, -35),
        h(15, -43),
        h(19, -43),
        h(19, -55),
        h(20.4, -58),
        h(24, -58),
        h(25.4, -55),
        h(25.4, -45),
        h(36, -45),
        h(36, -34),
      ]) +
      polygon([h(21, -58), h(21.4, -66), h(22.2, -68.6), h(23, -66), h(23.4, -58)]) +
      `${curve([h(28, -45), h(29, -49), h(32, -50), h(35, -49), h(36, -45)])}z`
    const town = Array.from({ length: 17 }, (_, index) => {
      const left = -76 + index * 9.4
      const tall = 5 + ((index * 7) % 5) * 2.2
      return rect(x + left * u, level - tall * u, 8.2 * u, tall * u)
    }).join('')
    const c = (a: number, b: number): Point => [x - 2 * u + a * u * 1.15, level + 20 * u + b * u * 1.15]
    const body = polygon([
      c(-44, 0),
      c(-45, -7),
      c(-38, -11),
      c(-24, -12),
      c(-12, -23),
      c(12, -24),
      c(25, -13),
      c(40, -11),
      c(45, -6),
      c(44, 0),
    ])
    const glass =
      polygon([c(-20, -12.5), c(-10.6, -20.6), c(-1, -21), c(-1, -12.6)]) +
      polygon([c(2, -12.6), c(2, -21), c(11, -21), c(20, -12.6)])
    const sign = polygon([c(-8, -24), c(-6, -30), c(8, -30), c(9, -24.2)])
    const wheels = [-28, 27]
      .map(a => fill(disc(...c(a, 0), 8 * u), inks.dark) + fill(disc(...c(a, 0), 4 * u), inks.tone))
      .join('')
    const belt = Array.from({ length: 13 }, (_, index) =>
      polygon([
        c(-40 + index * 6, -9 + (index % 2) * 2.2),
        c(-37 + index * 6, -9 + (index % 2) * 2.2),
        c(-37 + index * 6, -6.8 + (index % 2) * 2.2),
        c(-40 + index * 6, -6.8 + (index % 2) * 2.2),
      ]),
    )
    const wind = Array.from({ length: 7 }, (_, index) =>
      rect(x + (46 + index * 5) * u, level + (1 + index * 3) * u, (30 + ((index * 17) % 26)) * u, 1.2 * u),
    )
    return {
      ground: inks.paper,
      shapes:
        halftone(
          { x: 0, y: room.y, width, height: level - room.y },
          14,
          inks.tone,
          (_, b) => (b - room.y) / (level - room.y),
        ) +
        slipped(hill, inks.spot, inks.second, 5, -4) +
        fill(town, inks.second) +
        fill(church, inks.dark) +
        fill(rect(0, level, width, height), inks.pale) +
        fill(squares, inks.dark) +
        dotted(ellipse(x, level + 29 * u, 56 * u, 5 * u), inks.dark, 6, 5) +
        fill(wind.join(''), inks.second) +
        slipped(body, inks.pale, inks.dark, 6, 5) +
        fill(body, inks.pale) +
        fill(glass, inks.dark) +
        slipped(sign, inks.second, inks.dark, 3, 2) +
        fill(belt.join(''), inks.dark) +
        wheels,
    }
  },
}
