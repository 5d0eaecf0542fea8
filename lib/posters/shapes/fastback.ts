import { disc, fill, line, pointsAbout, polygon, polyline, slipped } from '../pen'
import { dotted } from '../screen'
import type { Stage } from '../stage'

/** A fastback of the sixties from its left side, 100 units long, its nose to the left. */
export function fastback(x: number, y: number, u: number, inks: Stage['inks']): string {
  const at = pointsAbout(x, y, u)
  const body = polygon(
    at([
      [-51, -2],
      [-50, -6.4],
      [-46, -8.4],
      [-30, -10.6],
      [-19, -11.6],
      [-5, -21.4],
      [4, -23],
      [12, -22.6],
      [24, -18.4],
      [40, -11.6],
      [47, -10.4],
      [50.4, -9],
      [49.6, -2],
      [48, 4.4],
      [43, 7],
      [-46, 7],
      [-50, 4],
    ]),
  )
  const glass = polygon(
    at([
      [-14, -12],
      [-3.6, -19.6],
      [5, -20.6],
      [12, -20],
      [24, -13.6],
      [20, -12],
    ]),
  )
  const pillar = polygon(
    at([
      [7, -21],
      [9, -21],
      [11.4, -11.6],
      [8.8, -11.6],
    ]),
  )
  const scoop = polyline(
    at([
      [-44, -5.4],
      [-10, -6.6],
      [22, -7],
      [27, -4.2],
      [19, -1.4],
      [-30, 0.6],
    ]),
  )
  const wheel = (a: number) => {
    const [cx, cy] = [x + a * u, y + 8.4 * u]
    return (
      fill(disc(cx, y + 5.4 * u, 10.2 * u), inks.dark) +
      fill(disc(cx, cy, 8.6 * u), inks.dark) +
      fill(disc(cx, cy, 5 * u), inks.pale) +
      fill(disc(cx, cy, 1.9 * u), inks.dark) +
      line(disc(cx, cy, 8.4 * u), inks.pale, 0.6 * u)
    )
  }
  return (
    slipped(body, inks.second, inks.dark, 4, 5) +
    dotted(
      polygon(
        at([
          [-51, 0],
          [50, -1],
          [48, 7],
          [-50, 7],
        ]),
      ),
      inks.dark,
      7,
      3.4,
    ) +
    line(body, inks.dark, 0.9 * u, { join: 'round' }) +
    fill(glass, inks.dark) +
    fill(
      polygon(
        at([
          [-9, -13],
          [0.6, -19.6],
          [4, -20],
          [-3, -12.8],
        ]),
      ),
      inks.pale,
    ) +
    fill(pillar, inks.second) +
    line(scoop, inks.dark, 0.8 * u, { join: 'round' }) +
    fill(
      polygon(
        at([
          [-53, 1],
          [-43, 0.6],
          [-43, 3.4],
          [-52, 4],
        ]),
      ),
      inks.pale,
    ) +
    fill(
      polygon(
        at([
          [43, 0],
          [52, -0.6],
          [52, 2.6],
          [43, 3.2],
        ]),
      ),
      inks.pale,
    ) +
    fill(
      polygon(
        at([
          [-51, -5.6],
          [-48.4, -6.2],
          [-48.6, -2],
          [-51, -2],
        ]),
      ),
      inks.pale,
    ) +
    wheel(-31) +
    wheel(31)
  )
}
