import type { Colour } from '../../colour'
import type { Motif } from '../../motif'
import { fill, line, polygon, polyline, rect, turned, within } from '../../pen'
import { dotted, halftone } from '../../screen'
import { coupeFromAbove } from '../../shapes/coupeFromAbove'

/** A quarter of a mile, from straight above: two cars side by side, one of them ahead by a length. */
export const sprint: Motif = {
  views: ['haut'],
  lettering: ['pente'],
  draw({ width, height, focus, size, inks, room }) {
    const u = size / 100
    const [x, y] = [focus.x, focus.y]
    const far = Math.hypot(width, height)
    // All that follows is drawn going straight up, then turned.
    const lane = (left: number, wide: number, ink: Colour) =>
      fill(rect(x + left * u, y - far, wide * u, 2 * far), ink)
    const dashes = (left: number) =>
      line(
        polyline([
          [x + left * u, y - far],
          [x + left * u, y + far],
        ]),
        inks.pale,
        1.3 * u,
        { dash: `${Math.round(13 * u)} ${Math.round(12 * u)}` },
      )
    const glow = (cx: number, cy: number, ink: Colour) =>
      halftone(
        { x: cx - 26 * u, y: cy - 36 * u, width: 52 * u, height: 72 * u },
        11,
        ink,
        (a, b) => 1.25 - Math.hypot((a - cx) / (21 * u), (b - cy) / (33 * u)),
        0.3,
      )
    const trail = (cx: number, cy: number, ink: Colour) =>
      [-7.4, 7.4]
        .map(side =>
          fill(
            polygon([
              [cx + (side - 2.2) * u, cy + 22 * u],
              [cx + (side + 2.2) * u, cy + 22 * u],
              [cx + (side + 0.5) * u, cy + far],
              [cx + (side - 0.5) * u, cy + far],
            ]),
            ink,
          ),
        )
        .join('')
    const beams = (cx: number, cy: number) => {
      const light = [-6.6, 6.6]
        .map(side =>
          polygon([
            [cx + (side - 2) * u, cy - 23 * u],
            [cx + (side + 2) * u, cy - 23 * u],
            [cx + (side * 2.2 + 11) * u, cy - 86 * u],
            [cx + (side * 2.2 - 11) * u, cy - 86 * u],
          ]),
        )
        .join('')
      return dotted(light, inks.pale, 9, 3.6)
    }
    const [ahead, behind] = [
      [x + 13 * u, y - 6 * u],
      [x - 15 * u, y + 26 * u],
    ] as const
    const scene =
      lane(-200, 400, inks.tone) +
      lane(-31, 62, inks.dark) +
      lane(-33.4, 1.2, inks.pale) +
      lane(32.2, 1.2, inks.pale) +
      dashes(-1) +
      fill(
        Array.from({ length: 10 }, (_, index) =>
          rect(x + (-31 + index * 6.2) * u, y + (58 + (index % 2) * 5) * u, 6.2 * u, 5 * u),
        ).join(''),
        inks.pale,
      ) +
      halftone(
        { x: x - 31 * u, y: y - far, width: 62 * u, height: 2 * far },
        14,
        inks.tone,
        (a, b) => 0.2 + Math.abs(Math.sin(a / (9 * u))) * 0.3 + (b - y) / (300 * u),
      ) +
      beams(...ahead) +
      beams(...behind) +
      trail(...ahead, inks.spot) +
      trail(...behind, inks.second) +
      glow(...ahead, inks.spot) +
      glow(...behind, inks.second) +
      coupeFromAbove(...ahead, u, {
        body: inks.spot,
        stripe: inks.dark,
        glass: inks.dark,
        light: inks.pale,
      }) +
      coupeFromAbove(...behind, u, {
        body: inks.second,
        stripe: inks.pale,
        glass: inks.dark,
        light: inks.pale,
      })
    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes: within(rect(0, 0, width, height), turned(scene, 31, x, room.y + room.height * 0.5)),
    }
  },
}
