import { overprint } from '../../colour'
import type { Motif } from '../../motif'
import {
  curve,
  disc,
  ellipse,
  fill,
  line,
  type Point,
  pointsAbout,
  polygon,
  polyline,
  rect,
  shifted,
  within,
} from '../../pen'
import { halftone, hatched } from '../../screen'

/** What is between us and the light: prison bars before an island, or the slats of a blind. */
export const barreaux: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const { x, y } = focus
    if (view === 1) {
      const slats: string[] = []
      const gap = size * 0.085
      for (let top = room.y - gap; top < height + gap; top += gap) {
        const parted = Math.max(0, 1 - Math.abs(top - y) / (size * 0.2))
        const bend = parted * size * 0.1 * (top < y ? -1 : 1)
        const edge: Point[] = [
          [-20, top],
          [x - size * 0.3, top],
          [x, top + bend],
          [x + size * 0.3, top],
          [width + 20, top],
        ]
        slats.push(
          line(curve(edge), inks.dark, gap * 0.72),
          shifted(line(curve(edge), inks.pale, 2), 0, -gap * 0.34),
        )
      }
      const sun = disc(x, y, size * 0.3)
      return {
        ground: inks.paper,
        beneath: inks.paper,
        shapes:
          fill(rect(0, room.y, width, height), inks.spot) +
          fill(sun, inks.second) +
          halftone(
            { x: 0, y: room.y, width, height: room.height },
            14,
            inks.pale,
            (a, b) => 0.9 - Math.hypot(a - x, b - y) / (size * 0.5),
          ) +
          fill(ellipse(x, y, size * 0.1, size * 0.1), inks.dark) +
          fill(disc(x - size * 0.03, y - size * 0.03, size * 0.025), inks.pale) +
          slats.join(''),
      }
    }
    const sea = y + 12 * u
    const island: Point[] = [
      [-44, 0],
      [-36, -6],
      [-20, -9],
      [-14, -22],
      [-8, -22],
      [-8, -12],
      [6, -16],
      [20, -14],
      [24, -7],
      [40, -4],
      [50, 0],
    ]
    const land = polygon(pointsAbout(x, sea, u)(island))
    const moon = disc(x + 16 * u, y - 22 * u, 20 * u)
    const waves = Array.from({ length: 16 }, (_, index) => {
      const top = sea + (3 + index * 3.4) * u
      const left = x + random.between(-60, 20) * u
      return polyline([
        [left, top],
        [left + random.between(16, 50) * u, top],
      ])
    })
    const pitch = size * 0.2
    const bars: string[] = []
    for (let index = -8; index < 9; index += 1) {
      const left = x - size * 0.1 + index * pitch
      if (left < -pitch || left > width + pitch) continue
      const bent = index === 0 ? -0.62 : index === 1 ? 0.62 : 0
      const way: Point[] = [
        [left, -20],
        [left, y - size * 0.34],
        [left + bent * pitch, y],
        [left, y + size * 0.34],
        [left, height + 20],
      ]
      const bar = curve(way)
      bars.push(
        line(bar, inks.dark, size * 0.062),
        shifted(line(bar, inks.tone, size * 0.012), -size * 0.014, 0),
      )
    }
    return {
      ground: inks.paper,
      beneath: inks.dark,
      shapes:
        fill(moon, inks.spot) +
        halftone({ x: 0, y: 0, width, height: sea }, 15, inks.tone, (_, b) => 0.8 - b / sea) +
        fill(rect(0, sea, width, height), inks.second) +
        within(
          rect(0, sea, width, height),
          fill(disc(x + 16 * u, 2 * sea - y + 22 * u, 20 * u), overprint(inks.spot, inks.second)),
        ) +
        line(waves.join(''), inks.pale, 0.9 * u, { cap: 'round' }) +
        fill(land, inks.dark) +
        hatched(
          polygon([
            [x - 14 * u, sea - 22 * u],
            [x - 8 * u, sea - 22 * u],
            [x - 8 * u, sea],
            [x - 14 * u, sea],
          ]),
          inks.spot,
          9,
          2,
          0,
        ) +
        bars.join(''),
    }
  },
}
