import { mix } from '../colour'
import type { Motif } from '../motif'
import { disc, fill, type Point, polar, polygon, rect, ringSector, type Shape, slipped, within } from '../pen'
import { dotted, halftone, hatched } from '../screen'

/** The police light turns: its beams sweep the fronts of a quarter, or it fills the sheet alone. */
export const gyrophare: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const [x, y] = [focus.x, view === 0 ? room.y + room.height * 0.7 : focus.y + 20 * u]
    const scale = view === 0 ? 1.35 : 1.6
    const far = Math.hypot(width, height) * 1.1
    const beam = (turn: number, open: number) =>
      polygon([[x, y - 6 * u], polar(x, y - 6 * u, far, turn - open), polar(x, y - 6 * u, far, turn + open)])
    const beams = (view === 0 ? [-2.62, -1.78, -0.5] : [-2.85, -2.2, -1.57, -0.94, -0.3]).map(turn =>
      beam(turn, 0.17),
    )
    const quarter = view === 0 ? blocks(width, y, u, random) : { fronts: '', windows: '' }
    const street = rect(-10, y + 16 * u * scale, width + 20, height)
    const dome: Point[] = (
      [
        [-14, 10],
        [-14, -7],
        [-9, -16],
        [0, -19],
        [9, -16],
        [14, -7],
        [14, 10],
      ] as const
    ).map(([a, b]) => [x + a * u * scale, y + b * u * scale])
    return {
      ground: inks.paper,
      beneath: view === 1 ? inks.dark : inks.paper,
      shapes:
        beams.map(shape => fill(shape, inks.second)).join('') +
        halftone(
          { x: 0, y: room.y, width, height: y - room.y },
          14,
          inks.tone,
          (a, b) => 0.1 + Math.hypot(a - x, b - y) / (105 * u),
        ) +
        fill(quarter.fronts, inks.dark) +
        within(
          quarter.fronts || street,
          beams.map(shape => fill(shape, mix(inks.second, inks.dark, 0.45))).join(''),
        ) +
        fill(quarter.windows, inks.pale) +
        [26, 34, 42]
          .map((ring, index) =>
            fill(
              ringSector(
                x,
                y - 2 * u,
                ring * u * scale * 0.8,
                (ring + 2.6 - index * 0.7) * u * scale * 0.8,
                Math.PI * 1.04,
                Math.PI * 1.96,
              ),
              inks.spot,
            ),
          )
          .join('') +
        fill(street, inks.dark) +
        dotted(rect(x - 60 * u, y + 16 * u * scale, 120 * u, 9 * u), inks.spot, 8, 4) +
        slipped(polygon(dome), inks.spot, inks.pale, -6, -5) +
        hatched(polygon(dome), inks.dark, 11, 2.4, 90) +
        slipped(disc(x, y - 3 * u, 6.4 * u * scale), inks.pale, inks.dark, 4, 4) +
        slipped(
          rect(x - 18 * u * scale, y + 9 * u * scale, 36 * u * scale, 7 * u * scale),
          inks.dark,
          inks.second,
          0,
          -4,
        ),
    }
  },
}

/** The fronts of a street, as one shape, and their lit windows. */
function blocks(
  width: number,
  y: number,
  u: number,
  random: Parameters<Motif['draw']>[0]['random'],
): { fronts: Shape; windows: Shape } {
  let [fronts, windows] = ['', '']
  let left = -4 * u
  while (left < width) {
    const [wide, tall] = [random.between(15, 25) * u, random.between(20, 58) * u]
    const top = y + 20 * u - tall
    fronts += rect(left, top, wide - 1.4 * u, tall + 10 * u)
    for (let row = 0; row < tall / (7 * u) - 1; row += 1) {
      for (let column = 0; column < wide / (5 * u) - 1; column += 1) {
        if (random.chance(0.22))
          windows += rect(left + (2.4 + column * 5) * u, top + (3.6 + row * 7) * u, 2.2 * u, 3.2 * u)
      }
    }
    left += wide
  }
  return { fronts, windows }
}
