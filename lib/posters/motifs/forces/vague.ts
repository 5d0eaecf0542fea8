import { mix, overprint } from '../../colour'
import type { Motif } from '../../motif'
import {
  curve,
  disc,
  ellipse,
  fill,
  joined,
  line,
  type Point,
  polygon,
  rect,
  slipped,
  within,
} from '../../pen'
import { dotted, halftone } from '../../screen'

/** Water: a fin between the bridges, or a body that floats in a searchlight. */
export const vague: Motif = {
  views: ['haut', 'bas'],
  draw(stage) {
    if (stage.view === 1) return floating(stage)
    const { width, height, focus, size, inks, room } = stage
    const u = size / 100
    const { x } = focus
    const level = room.y + room.height * 0.42
    const sun = disc(x - 25 * u, level - 15 * u, 19 * u)
    const arches = Array.from({ length: 8 }, (_, index) =>
      ellipse(x - 128 * u + index * 36 * u, level + 3 * u, 14 * u, 14 * u),
    ).join('')
    const fin = joined(
      curve([
        [x - 24 * u, level + 62 * u],
        [x - 16 * u, level + 22 * u],
        [x + 2 * u, level - 8 * u],
        [x + 30 * u, level - 29 * u],
      ]),
      curve([
        [x + 30 * u, level - 29 * u],
        [x + 22 * u, level - 6 * u],
        [x + 25 * u, level + 24 * u],
        [x + 40 * u, level + 62 * u],
      ]),
    )
    const layer = (index: number) =>
      `${curve(swell(width, level + (4 + index * 15) * u, (1.6 + index * 1.4) * u, (20 + index * 9) * u, -index * 11 * u))}L${width + 199} ${height + 20}L-199 ${height + 20}z`
    const waters = [inks.tone, inks.second, mix(inks.second, inks.dark, 0.45), inks.dark] as const
    const wash = polygon([
      [x - 22 * u, level + 34 * u],
      [x + 34 * u, level + 34 * u],
      [x + 16 * u, level + 92 * u],
      [x - 4 * u, level + 92 * u],
    ])
    return {
      ground: inks.paper,
      shapes:
        slipped(sun, inks.spot, inks.pale, -4, -4) +
        fill(rect(-20, level - 19 * u, width + 40, 24 * u), inks.dark) +
        fill(rect(-20, level - 22.4 * u, width + 40, 2.2 * u), inks.dark) +
        fill(arches, inks.paper) +
        within(
          arches,
          fill(sun, inks.spot) + dotted(rect(0, level - 19 * u, width, 24 * u), inks.tone, 8, 4.4),
        ) +
        fill(layer(0), waters[0]) +
        slipped(fin, inks.dark, inks.pale, 7, 0) +
        within(
          fin,
          halftone(
            { x: x - 20 * u, y: level - 30 * u, width: 62 * u, height: 80 * u },
            11,
            inks.second,
            (a, b) => 0.5 - (a - x + (b - level) * 0.35) / (40 * u),
          ),
        ) +
        slipped(layer(1), waters[1], inks.pale, 0, -5) +
        within(layer(1), dotted(wash, overprint(inks.dark, inks.second), 9, 6)) +
        slipped(layer(2), waters[2], inks.pale, 0, -4) +
        slipped(layer(3), waters[3], inks.spot, 0, -4),
    }
  },
}

function floating({
  width,
  height,
  focus,
  size,
  inks,
  random,
}: Parameters<Motif['draw']>[0]): ReturnType<Motif['draw']> {
  const u = size / 100
  const { x, y } = focus
  const beam = polygon([
    [x + 58 * u, y - 90 * u],
    [x + 46 * u, y - 92 * u],
    [x - 31 * u, y + 12 * u],
    [x + 30 * u, y + 12 * u],
  ])
  const pool = ellipse(x - 1 * u, y + 13 * u, 34 * u, 15 * u)
  const rows = Array.from({ length: 11 }, (_, index) =>
    curve(
      swell(
        width,
        y - 30 * u + index * 9 * u,
        (0.9 + index * 0.2) * u,
        (17 + index * 3) * u,
        random.between(-14, 0) * u,
      ),
    ),
  ).join('')
  const p = (a: number, b: number): Point => [x + a * u, y + 12 * u + b * u]
  const limbs = [
    [p(-3, -4), p(-12, -7), p(-18, -2)],
    [p(-3, -3), p(2, -10), p(9, -12)],
    [p(10, 2), p(18, -1), p(24, 4)],
    [p(10, 4), p(16, 9), p(23, 11)],
  ] as const
  return {
    ground: inks.paper,
    beneath: inks.paper,
    shapes:
      halftone({ x: 0, y: 0, width, height }, 15, inks.tone, (_, b) => b / height) +
      line(rows, inks.second, 1.3 * u) +
      fill(beam, inks.pale) +
      dotted(beam, inks.second, 8, 3) +
      fill(pool, inks.pale) +
      within(pool, line(rows, inks.second, 1.3 * u)) +
      line(limbs.map(limb => curve(limb)).join(''), inks.dark, 3.2 * u, { cap: 'round' }) +
      line(curve([p(-3, -2), p(4, 0), p(11, 3)]), inks.spot, 7.6 * u, { cap: 'round' }) +
      fill(disc(...p(-10, -3.4), 3.7 * u), inks.dark),
  }
}

/** The crests and troughs of a wave, `length` apart. */
function swell(width: number, level: number, rise: number, length: number, start: number): Point[] {
  const points: Point[] = []
  for (let a = -length + start; a < width + length * 1.5; a += length / 2) {
    points.push([a, level + (points.length % 2 === 0 ? rise : -rise)])
  }
  return points
}
