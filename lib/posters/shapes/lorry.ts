import { disc, fill, line, pointsAbout, polygon, polyline, slipped, within } from '../pen'
import { hatched } from '../screen'
import type { Stage } from '../stage'

/** A lorry of the forties, its bonnet to the left, its load under a sheet; 74 units long. */
export function lorry(x: number, y: number, u: number, inks: Stage['inks']): string {
  const at = pointsAbout(x, y, u)
  const wheel = (a: number) =>
    fill(disc(x + a * u, y + 11 * u, 6.6 * u), inks.dark) +
    line(disc(x + a * u, y + 11 * u, 6.2 * u), inks.pale, 0.7 * u) +
    fill(disc(x + a * u, y + 11 * u, 2.6 * u), inks.pale)
  const cab = polygon(
    at([
      [-34, 8],
      [-34, -2],
      [-31, -5],
      [-18, -6.4],
      [-14, -17],
      [-1, -17.6],
      [0, 8],
    ]),
  )
  const load = polygon(
    at([
      [1, 5],
      [1, -22],
      [6, -25],
      [20, -26],
      [34, -25],
      [40, -22],
      [40, 5],
    ]),
  )
  return (
    slipped(load, inks.pale, inks.dark, 5, 4) +
    within(
      load,
      hatched(
        polygon(
          at([
            [22, -30],
            [44, -30],
            [44, 8],
            [22, 8],
          ]),
        ),
        inks.dark,
        8,
        2.4,
        90,
      ),
    ) +
    line(
      [9, 20, 31]
        .map(a =>
          polyline(
            at([
              [a, -26],
              [a, 5],
            ]),
          ),
        )
        .join(''),
      inks.dark,
      0.7 * u,
    ) +
    slipped(cab, inks.spot, inks.dark, 4, 4) +
    line(cab, inks.dark, 0.8 * u, { join: 'round' }) +
    fill(
      polygon(
        at([
          [-13, -8],
          [-11, -14.6],
          [-3.4, -15],
          [-3.4, -8],
        ]),
      ),
      inks.dark,
    ) +
    line(
      [-30, -27.4, -24.8, -22.2]
        .map(a =>
          polyline(
            at([
              [a, -3.4],
              [a, 4],
            ]),
          ),
        )
        .join(''),
      inks.dark,
      0.8 * u,
    ) +
    fill(
      polygon(
        at([
          [-36, 8],
          [42, 6],
          [42, 9],
          [-36, 10.4],
        ]),
      ),
      inks.dark,
    ) +
    fill(
      polygon(
        at([
          [-36, 0],
          [-33, 0],
          [-33, 4],
          [-36, 4],
        ]),
      ),
      inks.pale,
    ) +
    fill(
      polygon(
        at([
          [-34, 7],
          [-31, 2],
          [-20, 1.4],
          [-16, 7],
        ]),
      ),
      inks.dark,
    ) +
    wheel(-25) +
    wheel(17) +
    wheel(32)
  )
}
