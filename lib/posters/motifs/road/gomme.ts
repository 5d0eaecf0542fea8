import type { Colour } from '../../colour'
import type { Motif } from '../../motif'
import { curve, disc, fill, line, overprinted, type Point, polygon, type Shape, turned } from '../../pen'
import { dotted } from '../../screen'
import { coupeFromAbove } from '../../shapes/coupeFromAbove'

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
    const spot = disc(x + 12 * u, y + 10 * u, 31 * u)
    const spill =
      dotted(disc(x + 16 * u, y + 14 * u, 31 * u), inks.spot, 13, 8) +
      overprinted(spot, inks.spot, disc(x - 20 * u, y - 16 * u, 15 * u), inks.second)
    // A slab of another asphalt, askew: what the tracks cross on their way.
    const corners = (by: number) =>
      polygon([
        [x - 14 * u + by, -40],
        [width + 40, -40],
        [width + 40, y + 60 * u],
        [x + 44 * u + by, y + 200 * u],
        [x + 26 * u + by, y + 12 * u],
      ])
    const slab = dotted(corners(-7 * u), inks.spot, 13, 8) + fill(corners(0), inks.spot)
    const smoke = Array.from({ length: 7 }, (_, index): Point & { 2?: number } => [
      x - (view === 0 ? 19 : 22) * u + random.between(-12, 12) * u,
      y + (view === 0 ? 1 : view === 1 ? -2 : -36) * u + index * 1.5 * u,
    ])
    const puffs = smoke.map(([cx, cy], index) => disc(cx, cy, (6 + ((index * 5) % 9)) * u))
    const ground = inks.paper
    const [cx, cy] = [x + 14 * u, y + 4 * u]
    const braking = turned(
      coupeFromAbove(cx, cy, u * 0.9, {
        body: inks.second,
        stripe: inks.dark,
        glass: inks.dark,
        light: inks.pale,
      }),
      97,
      cx,
      cy,
    )
    return {
      ground,
      shapes:
        (view === 0 ? slab : spill) +
        track(curve(path(0)), u, inks.dark, ground) +
        track(curve(path(11)), u, inks.dark, ground) +
        puffs
          .map((puff, index) =>
            fill(puff, index % 3 === 0 ? inks.second : index % 3 === 1 ? inks.pale : inks.tone),
          )
          .join('') +
        (view === 0 ? braking : ''),
    }
  },
}

/** One tyre: a black band, its shoulders cut by blocks and its middle by a groove. */
function track(way: Shape, u: number, ink: Colour, ground: Colour): string {
  return (
    line(way, ink, 8.6 * u) +
    line(way, ground, 6.4 * u, { dash: `${(0.9 * u).toFixed(1)} ${(1.3 * u).toFixed(1)}` }) +
    line(way, ink, 3.6 * u) +
    line(way, ground, 0.9 * u, { dash: `${(3 * u).toFixed(1)} ${(0.7 * u).toFixed(1)}` })
  )
}
