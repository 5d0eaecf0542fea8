import type { Motif } from '../../motif'
import { disc, fill, line, type Point, polygon, polyline, rect, slipped, within } from '../../pen'
import { dotted, halftone } from '../../screen'

/** In somebody's sights: the roofs of a town in a round glass, or a lone walker seen from above. */
export const viseur: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, random }) {
    const { x, y } = focus
    const u = size / 100
    const glass = disc(x, y, 43 * u)
    const marks = [1, 2, 3, 4, 5, 6].flatMap(step => [
      polyline([
        [x - 1.8 * u, y + step * 6 * u],
        [x + 1.8 * u, y + step * 6 * u],
      ]),
      polyline([
        [x - step * 6 * u, y - 1.8 * u],
        [x - step * 6 * u, y + 1.8 * u],
      ]),
      polyline([
        [x + step * 6 * u, y - 1.8 * u],
        [x + step * 6 * u, y + 1.8 * u],
      ]),
    ])
    const hairs =
      polyline([
        [x - 43 * u, y],
        [x - 3 * u, y],
      ]) +
      polyline([
        [x + 3 * u, y],
        [x + 43 * u, y],
      ]) +
      polyline([
        [x, y - 43 * u],
        [x, y - 3 * u],
      ]) +
      polyline([
        [x, y + 3 * u],
        [x, y + 43 * u],
      ])
    let scene: string
    if (view === 0) {
      const roofs = Array.from({ length: 3 }, (_, row) => {
        const points: Point[] = [[x - 60 * u, y + 60 * u]]
        let left = x - 52 * u
        while (left < x + 52 * u) {
          const [wide, top] = [random.between(10, 19) * u, y + (row * 12 - 3 + random.between(-7, 5)) * u]
          points.push(
            [left, top + 5 * u],
            [left + 3 * u, top],
            [left + wide - 3 * u, top],
            [left + wide, top + 5 * u],
          )
          if (random.chance(0.7))
            points.splice(
              -1,
              0,
              [left + wide - 7 * u, top],
              [left + wide - 7 * u, top - 6 * u],
              [left + wide - 4 * u, top - 6 * u],
              [left + wide - 4 * u, top],
            )
          left += wide
        }
        return polygon([...points, [x + 60 * u, y + 60 * u]])
      })
      const tower = polyline([
        [x + 12 * u, y + 6 * u],
        [x + 16.5 * u, y - 14 * u],
        [x + 18 * u, y - 36 * u],
        [x + 19.5 * u, y - 14 * u],
        [x + 24 * u, y + 6 * u],
      ])
      scene =
        fill(glass, inks.spot) +
        fill(disc(x - 12 * u, y - 10 * u, 17 * u), inks.pale) +
        line(tower, inks.dark, 2.2 * u, { join: 'round' }) +
        line(
          polyline([
            [x + 14.6 * u, y - 6 * u],
            [x + 21.4 * u, y - 6 * u],
          ]),
          inks.dark,
          1.6 * u,
        ) +
        roofs
          .map((roof, row) => fill(roof, row === 0 ? inks.second : row === 1 ? inks.tone : inks.dark))
          .join('')
    } else {
      const flags = Array.from({ length: 9 }, (_, row) =>
        Array.from({ length: 9 }, (_, column) =>
          (row + column) % 2 === 0
            ? rect(x - 45 * u + column * 10 * u, y - 45 * u + row * 10 * u, 10 * u, 10 * u)
            : '',
        ).join(''),
      )
      const shadow = polygon([
        [x - 2 * u, y + 1 * u],
        [x + 2 * u, y - 2 * u],
        [x + 30 * u, y + 22 * u],
        [x + 24 * u, y + 28 * u],
      ])
      scene =
        fill(glass, inks.pale) +
        fill(flags.join(''), inks.second) +
        fill(shadow, inks.dark) +
        fill(disc(x, y, 6 * u), inks.dark) +
        fill(disc(x - 0.5 * u, y - 0.5 * u, 3.4 * u), inks.spot) +
        dotted(disc(x, y, 43 * u), inks.tone, 10, 3)
    }
    return {
      ground: inks.paper,
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          17,
          inks.tone,
          (a, b) => 1.1 - Math.abs(Math.hypot(a - x, b - y) - 46 * u) / (34 * u),
        ) +
        slipped(disc(x, y, 47 * u), inks.dark, inks.second, 8, 6) +
        within(glass, scene) +
        line(hairs + marks.join(''), inks.dark, 0.8 * u) +
        line(disc(x, y, 17 * u), inks.dark, 0.8 * u) +
        fill(disc(x, y, 1.1 * u), inks.spot),
    }
  },
}
