import type { Colour } from '../colour'
import type { Motif } from '../motif'
import { curve, disc, fill, line, overprinted, type Point, type Shape } from '../pen'
import { halftone } from '../screen'

/** What tyres leave: two tracks that cross the sheet, and a spot of colour that they run over. */
export const gomme: Motif = {
  views: ['haut', 'bas', 'haut'],
  draw({ width, focus, size, view, inks, random, room }) {
    const u = size / 100
    const { x, y } = focus
    const path = (offset: number): Point[] => {
      if (view === 1) {
        return Array.from({ length: 26 }, (_, step) => {
          const turn = step * 0.42 + 0.6
          const radius = u * (12 + step * 2.1 + offset)
          return [x + Math.cos(turn) * radius * 1.02, y + Math.sin(turn) * radius * 0.8]
        })
      }
      const swing = view === 2 ? -1 : 1
      return [
        [-60, room.y + room.height * (swing > 0 ? 0.98 : 0.1) + offset * u],
        [x - 34 * u, y + swing * 30 * u + offset * u * 0.9],
        [x - 18 * u, y - swing * 4 * u + offset * u * 0.7],
        [x + 12 * u, y - swing * 2 * u + offset * u],
        [x + 34 * u + offset * u * 0.5, y + swing * 8 * u],
        [x + 40 * u + offset * u, y - swing * 14 * u],
        [x + 26 * u + offset * u * 0.6, y - swing * 40 * u],
        [x + 4 * u, y - swing * (50 * u - offset * u)],
        [x - 60 * u, y - swing * (46 * u - offset * u)],
        [-width, y - swing * 52 * u],
      ]
    }
    const sun = disc(x + 12 * u, y + 10 * u, 31 * u)
    const shade = disc(x + 16 * u, y + 14 * u, 31 * u)
    const smoke = Array.from({ length: 7 }, (_, index): Point & { 2?: number } => [
      x - 22 * u + random.between(-12, 12) * u,
      y - (view === 1 ? 2 : 36) * u + index * 1.5 * u,
    ])
    const puffs = smoke.map(([cx, cy], index) => disc(cx, cy, (6 + ((index * 5) % 9)) * u))
    const ground = inks.paper
    return {
      ground,
      shapes:
        halftone(
          { x: shadeBox(x + 16 * u, 31 * u), y: shadeBox(y + 14 * u, 31 * u), width: 62 * u, height: 62 * u },
          2.3 * u,
          inks.spot,
          (a, b) => (Math.hypot(a - x - 16 * u, b - y - 14 * u) < 31 * u ? 0.55 : 0),
        ) +
        (shade && overprinted(sun, inks.spot, disc(x - 20 * u, y - 16 * u, 15 * u), inks.second)) +
        track(curve(path(0)), u, inks.dark, ground) +
        track(curve(path(11)), u, inks.dark, ground) +
        puffs
          .map((puff, index) =>
            fill(puff, index % 3 === 0 ? inks.second : index % 3 === 1 ? inks.pale : inks.tone),
          )
          .join(''),
    }
  },
}

const shadeBox = (middle: number, radius: number) => middle - radius

/** One tyre: a black band, its shoulders cut by blocks and its middle by a groove. */
function track(way: Shape, u: number, ink: Colour, ground: Colour): string {
  return (
    line(way, ink, 8.6 * u) +
    line(way, ground, 6.4 * u, { dash: `${(0.9 * u).toFixed(1)} ${(1.3 * u).toFixed(1)}` }) +
    line(way, ink, 3.6 * u) +
    line(way, ground, 0.9 * u, { dash: `${(3 * u).toFixed(1)} ${(0.7 * u).toFixed(1)}` })
  )
}
