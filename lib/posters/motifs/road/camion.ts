import type { Motif } from '../../motif'
import { disc, fill, line, type Point, pointAbout, polygon, polyline, rect, slipped } from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** Too big: the front of a lorry over a small car, or the lorry alone against the light. */
export const camion: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks }) {
    const u = size / 100
    const { x, y } = focus
    if (view === 1) {
      const level = y + 30 * u
      const p = pointAbout(x, level, u)
      const cab = polygon([p(-44, 0), p(-44, -16), p(-30, -18), p(-26, -35), p(-10, -35), p(-10, 0)])
      const tank = rect(x - 8 * u, level - 37 * u, 62 * u, 30 * u)
      const wheels = [-34, 2, 14, 38, 50].map(a => disc(x + a * u, level + 1 * u, 6.6 * u))
      return {
        ground: inks.paper,
        shapes:
          slipped(disc(x - 10 * u, level - 26 * u, 40 * u), inks.spot, inks.second, 6, 5) +
          fill(rect(0, level + 6 * u, width, height), inks.second) +
          halftone(
            { x: 0, y: level + 7 * u, width, height: height - level },
            13,
            inks.dark,
            (_, b) => 0.75 - (b - level) / (60 * u),
          ) +
          fill(tank + cab + polygon([p(-46, -2), p(56, -2), p(56, -8), p(-46, -8)]), inks.dark) +
          hatched(rect(x - 4 * u, level - 33 * u, 54 * u, 4 * u), inks.pale, 6, 2.4, 0) +
          fill(polygon([p(-27, -20), p(-23.5, -32), p(-14, -32), p(-14, -20)]), inks.pale) +
          fill(wheels.join(''), inks.dark) +
          wheels
            .map((_, index) =>
              fill(disc(x + ([-34, 2, 14, 38, 50][index] ?? 0) * u, level + 1 * u, 2.6 * u), inks.tone),
            )
            .join('') +
          line(polyline([p(-12, -36), p(-12, -50), p(-15, -52)]), inks.dark, 2.6 * u),
      }
    }
    const k = u * 0.94
    const p = (a: number, b: number): Point => [x + a * k, y + (b - 10) * k]
    const hood = polygon([
      p(-44, 60),
      p(-46, 6),
      p(-36, -4),
      p(-34, -46),
      p(-26, -54),
      p(26, -54),
      p(34, -46),
      p(36, -4),
      p(46, 6),
      p(44, 60),
    ])
    const teeth = Array.from({ length: 9 }, (_, index) =>
      rect(x - 24.5 * k + index * 5.6 * k, y - 14 * k, 3 * k, 42 * k),
    )
    const lamps = [-36, 36].map(a => disc(x + a * k, y + 18 * k, 7.4 * k))
    const c = (a: number, b: number): Point => [x + (a * 1.3 - 15) * u, y + (b * 1.3 + 40) * u]
    const car = polygon([
      c(-14, 6),
      c(-15, -1),
      c(-11, -3),
      c(-7, -10),
      c(7, -10),
      c(11, -3),
      c(15, -1),
      c(14, 6),
    ])
    const tyres =
      polygon([c(-13, 5), c(-8, 5), c(-8, 9), c(-13, 9)]) + polygon([c(8, 5), c(13, 5), c(13, 9), c(8, 9)])
    const road = rect(-10, y + 40 * u, width + 20, height)
    return {
      ground: inks.paper,
      beneath: inks.second,
      shapes:
        halftone({ x: 0, y: 0, width, height }, 16, inks.tone, (_, b) => 0.25 + (b / height) * 0.7) +
        fill(road, inks.second) +
        dotted(rect(x - 56 * u, y + 40 * u, 112 * u, 9 * u), inks.dark, 8, 6) +
        slipped(hood, inks.dark, inks.spot, 9, -6) +
        fill(
          polygon([p(-29, -44), p(-2, -46), p(-2, -20), p(-31, -16)]) +
            polygon([p(29, -44), p(2, -46), p(2, -20), p(31, -16)]),
          inks.second,
        ) +
        dotted(polygon([p(-29, -44), p(-2, -46), p(-2, -20), p(-31, -16)]), inks.dark, 8, 4) +
        fill(rect(x - 28 * k, y - 17 * k, 56 * k, 48 * k), inks.tone) +
        fill(teeth.join(''), inks.dark) +
        lamps.map(lamp => slipped(lamp, inks.pale, inks.spot, 4, 4)).join('') +
        line(lamps.join(''), inks.spot, 1.4 * k) +
        fill(rect(x - 49 * k, y + 36 * k, 98 * k, 9 * k), inks.tone) +
        hatched(rect(x - 49 * k, y + 36 * k, 98 * k, 9 * k), inks.dark, 14, 7, 45) +
        fill(
          rect(x - 44 * k, y + 45 * k, 17 * k, 12 * k) + rect(x + 27 * k, y + 45 * k, 17 * k, 12 * k),
          inks.dark,
        ) +
        fill(tyres, inks.dark) +
        slipped(car, inks.spot, inks.dark, 6, -5) +
        fill(polygon([c(-5.6, -8.4), c(5.6, -8.4), c(8, -3.4), c(-8, -3.4)]), inks.pale) +
        fill(
          polygon([c(-13, -0.4), c(-8, -0.4), c(-8, 2), c(-13, 2)]) +
            polygon([c(8, -0.4), c(13, -0.4), c(13, 2), c(8, 2)]),
          inks.pale,
        ),
    }
  },
}
