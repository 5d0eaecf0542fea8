import type { Motif } from '../../motif'
import {
  curve,
  disc,
  fill,
  line,
  type Point,
  polar,
  polygon,
  polyline,
  rect,
  ringSector,
  slipped,
  within,
} from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** An eye too large for what is under it: over the roofs of a town, or a lens with somebody behind. */
export const oeil: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const { x, y } = focus
    if (view === 1) {
      const plates = Array.from({ length: 9 }, (_, index) => {
        const turn = (index / 9) * Math.PI * 2
        return polygon([
          polar(x, y, 20 * u, turn),
          polar(x, y, 44 * u, turn + 0.34),
          polar(x, y, 44 * u, turn + 1.02),
          polar(x, y, 20 * u, turn + 0.7),
        ])
      })
      return {
        ground: inks.paper,
        shapes:
          hatched(rect(0, room.y, width, height), inks.tone, 12, 5, 0) +
          slipped(disc(x, y, 50 * u), inks.dark, inks.spot, 8, 6) +
          line(disc(x, y, 46 * u), inks.second, 1.2 * u) +
          plates.map((plate, index) => fill(plate, index % 3 === 0 ? inks.second : inks.tone)).join('') +
          fill(disc(x, y, 23 * u), inks.dark) +
          halftone(
            { x: x - 24 * u, y: y - 24 * u, width: 48 * u, height: 48 * u },
            1.9 * u,
            inks.spot,
            (a, b) => 1.15 - Math.hypot(a - x, b - y) / (20 * u),
          ) +
          fill(disc(x, y, 8.6 * u), inks.spot) +
          fill(disc(x, y, 3.6 * u), inks.pale) +
          fill(ringSector(x, y, 28 * u, 33 * u, -2.5, -1.5), inks.pale) +
          line(
            polyline([
              [x - 120 * u, y],
              [x - 52 * u, y],
            ]) +
              polyline([
                [x + 52 * u, y],
                [x + 160 * u, y],
              ]),
            inks.spot,
            1.4 * u,
          ),
      }
    }
    const [cx, cy] = [x, y - 12 * u]
    const lid: Point[] = [
      [cx - 56 * u, cy + 2 * u],
      [cx - 30 * u, cy - 20 * u],
      [cx + 2 * u, cy - 27 * u],
      [cx + 34 * u, cy - 17 * u],
      [cx + 54 * u, cy + 4 * u],
      [cx + 28 * u, cy + 19 * u],
      [cx, cy + 23 * u],
      [cx - 30 * u, cy + 17 * u],
    ]
    const white = curve(lid, true)
    const lashes = Array.from({ length: 13 }, (_, index): string => {
      const turn = -2.75 + index * 0.2
      const from: Point = [cx + Math.cos(turn) * 52 * u, cy + Math.sin(turn) * 27 * u]
      return polygon([
        [from[0] - 1.6 * u, from[1] + 1 * u],
        [from[0] + 1.6 * u, from[1] + 1 * u],
        [cx + Math.cos(turn) * 66 * u, cy + Math.sin(turn) * 44 * u],
      ])
    })
    const fibres = Array.from({ length: 36 }, (_, index) =>
      polyline([
        polar(cx + 2 * u, cy - 2 * u, 8 * u, index * 0.1745),
        polar(cx + 2 * u, cy - 2 * u, random.between(15, 21) * u, index * 0.1745),
      ]),
    )
    const bottom = room.y + room.height
    const roofs = (base: number, ink: typeof inks.dark, rise: number) => {
      const points: Point[] = [[-20, height + 20]]
      let left = -10
      while (left < width + 20) {
        const wide = random.between(9, 19) * u
        const top = base - random.between(0.3, 1) * rise * u
        points.push(
          [left, top + 6 * u],
          [left + 3 * u, top],
          [left + wide * 0.5, top],
          [left + wide * 0.5, top - 5 * u],
          [left + wide * 0.5 + 3 * u, top - 5 * u],
          [left + wide * 0.5 + 3 * u, top],
          [left + wide - 3 * u, top],
          [left + wide, top + 6 * u],
        )
        left += wide
      }
      return fill(polygon([...points, [width + 20, height + 20]]), ink)
    }
    return {
      ground: inks.paper,
      beneath: inks.dark,
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.tone,
          (a, b) => 0.95 - Math.hypot((a - cx) * 0.7, b - cy) / (60 * u),
        ) +
        fill(lashes.join(''), inks.dark) +
        slipped(white, inks.pale, inks.dark, -4, -6) +
        within(
          white,
          fill(disc(cx + 2 * u, cy - 2 * u, 24 * u), inks.dark) +
            fill(disc(cx + 2 * u, cy - 2 * u, 22 * u), inks.spot) +
            line(fibres.join(''), inks.second, 1.1 * u) +
            fill(disc(cx + 2 * u, cy - 2 * u, 10.5 * u), inks.dark) +
            fill(disc(cx - 5 * u, cy - 9 * u, 3.6 * u), inks.pale) +
            dotted(rect(cx - 60 * u, cy - 30 * u, 120 * u, 15 * u), inks.dark, 8, 5),
        ) +
        line(curve([...lid.slice(0, 5)]), inks.dark, 2.6 * u) +
        roofs(bottom - 12 * u, inks.second, 16) +
        roofs(bottom + 1 * u, inks.dark, 13),
    }
  },
}
