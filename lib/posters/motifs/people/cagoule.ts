import type { Motif } from '../../motif'
import { curve, disc, ellipse, fill, line, type Point, polar, polygon, slipped, within } from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** A face that hides: knitted, with two eyes that look aside; alone, or a gang behind it. */
export const cagoule: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const head = (
      cx: number,
      cy: number,
      scale: number,
      ink: typeof inks.dark,
      look: number,
      eyes: boolean,
    ) => {
      const p = (a: number, b: number): Point => [cx + a * u * scale, cy + b * u * scale]
      const skull = `${curve([p(-48, 80), p(-34, 58), p(-29, 30), p(-31, 0), p(-25, -28), p(0, -44), p(25, -28), p(31, 0), p(29, 30), p(34, 58), p(48, 80)])}L${Math.round(cx + 52 * u * scale)} ${height + 60}L${Math.round(cx - 52 * u * scale)} ${height + 60}z`
      const holes = [-13, 13].map(a => ellipse(...p(a, -4), 9.4 * u * scale, 6.6 * u * scale))
      const mouth = ellipse(...p(0, 24), 8.5 * u * scale, 3.8 * u * scale)
      return (
        slipped(skull, ink, inks.pale, -5, -4) +
        within(
          skull,
          hatched(skull, eyes ? inks.tone : inks.dark, 12, 1.6, 90) +
            dotted(
              ellipse(cx + 30 * u * scale, cy + 20 * u * scale, 36 * u * scale, 66 * u * scale),
              eyes ? inks.tone : inks.dark,
              9,
              5,
            ),
        ) +
        fill(holes.join('') + mouth, inks.pale) +
        holes
          .map((hole, index) =>
            within(
              hole,
              fill(disc(...p(-13 + index * 26 + look, -3.6), 5 * u * scale), eyes ? inks.spot : inks.dark) +
                fill(disc(...p(-13 + index * 26 + look, -3.6), 2.2 * u * scale), inks.dark) +
                fill(
                  polygon([p(-26 + index * 26, -12), p(26, -12), p(26, -7.6), p(-26 + index * 26, -7.6)]),
                  ink,
                ),
            ),
          )
          .join('') +
        line(polygon([p(-6, 24), p(6, 24)]), inks.dark, 0.9 * u * scale)
      )
    }
    const { x, y } = focus
    const back = halftone(
      { x: 0, y: room.y, width, height },
      16,
      inks.tone,
      (a, b) => 0.95 - Math.hypot(a - x, b - y) / (90 * u),
    )
    // The alarm behind it: beams that do not meet in one point.
    const rays = [-2.9, -2.42, -2.0, -1.2, -0.72, -0.3]
      .map((turn, index) =>
        polygon([
          [x + (index - 2.5) * 3 * u, y + 20 * u],
          polar(x, y, 190 * u, turn),
          polar(x, y, 190 * u, turn + 0.17 + (index % 2) * 0.1),
        ]),
      )
      .join('')
    const look = random.pick([-3, 3.4])
    return {
      ground: inks.paper,
      beneath: view === 0 ? inks.dark : inks.paper,
      shapes:
        view === 1
          ? back +
            head(x - 34 * u, y + 2 * u, 0.66, inks.second, 3, false) +
            head(x + 36 * u, y - 2 * u, 0.7, inks.spot, -3, false) +
            head(x, y + 18 * u, 0.86, inks.dark, look, true)
          : back + fill(rays, inks.spot) + head(x + 4 * u, y + 4 * u, 1.14, inks.dark, look, true),
    }
  },
}
