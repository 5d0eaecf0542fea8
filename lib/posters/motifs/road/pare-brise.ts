import type { Motif } from '../../motif'
import {
  curve,
  ellipse,
  fill,
  line,
  type Point,
  pointsAbout,
  polygon,
  rect,
  type Shape,
  slipped,
  within,
} from '../../pen'
import { dotted, halftone, hatched } from '../../screen'
import { EAR, NAPE, PROFILE } from '../../shapes/heads'

/** From the back seat: two necks, a windscreen, and an estate of tower blocks whose way in is barred. */
export const pareBrise: Motif = {
  views: ['bas'],
  oneWay: true,
  lettering: ['bloc'],
  draw({ width, height, focus, size, inks, room, random }) {
    const u = size / 100
    const [x, y] = [focus.x - 2 * u, room.y + room.height * 0.4]
    const at = pointsAbout(x, y, u)
    const wide = Math.max(62, (Math.max(x, width - x) / u) * 0.92)
    const glass = curve(
      at([
        [-wide + 8, -34],
        [-wide * 0.5, -37],
        [0, -38],
        [wide * 0.5, -37],
        [wide - 8, -34],
        [wide - 3, -28],
        [wide + 4, 14],
        [wide, 21],
        [wide * 0.5, 24],
        [0, 25],
        [-wide * 0.5, 24],
        [-wide, 21],
        [-wide - 4, 14],
        [-wide + 3, -28],
      ]),
      true,
    )
    const horizon = y + 9 * u
    const blocks: string[] = []
    const block = (left: number, right: number, top: number, lean: number) => {
      const face: Point[] = at([
        [left, 12],
        [left + lean, top],
        [right + lean, top],
        [right, 12],
      ])
      let [panes, lit] = ['', '']
      const rows = Math.round((12 - top) / 4.4)
      const columns = Math.max(3, Math.round((right - left) / 3.4))
      for (let row = 0; row < rows; row += 1)
        for (let column = 0; column < columns; column += 1) {
          const share = row / rows
          const a = left + lean * (1 - share) + ((column + 0.25) * (right - left)) / columns
          const pane = rect(
            x + a * u,
            y + (top + 1.6 + row * 4.4) * u,
            ((right - left) / columns) * 0.5 * u,
            2 * u,
          )
          if (random.chance(0.1)) lit += pane
          else panes += pane
        }
      const shade = polygon(
        at([
          [right + lean, top],
          [right + lean + (left < 0 ? 5 : -5), top + 3],
          [right + (left < 0 ? 5 : -5), 12],
          [right, 12],
        ]),
      )
      blocks.push(
        slipped(polygon(face), inks.tone, inks.dark, left < 0 ? 3 : -3, -3) +
          fill(panes, inks.second) +
          fill(lit, inks.spot) +
          (left < 0 ? fill(shade, inks.second) + hatched(shade, inks.dark, 6, 2, 90) : ''),
      )
    }
    block(-wide - 6, -44, -20, 0)
    block(40, 58, -25, 1)
    block(60, wide + 16, -14, 0)
    block(-40, -22, -31, 1)
    block(14, 30, -33, -1)
    const road = polygon([
      [x - 6 * u, horizon],
      [x + 9 * u, horizon],
      [x + 52 * u, y + 34 * u],
      [x - 46 * u, y + 34 * u],
    ])
    // Those who bar the way: shoulder to shoulder, arms folded.
    const men = Array.from({ length: 9 }, (_, index) => {
      const a = -14 + index * 4.2 + random.between(-0.6, 0.6)
      const tall = random.between(11.4, 14)
      const foot = 14.6 + random.between(-0.6, 0.8)
      return (
        polygon(
          at([
            [a - 1.5, foot],
            [a - 2.3, foot - tall * 0.46],
            [a - 2.1, foot - tall * 0.78],
            [a - 0.8, foot - tall * 0.84],
            [a + 0.8, foot - tall * 0.84],
            [a + 2.1, foot - tall * 0.78],
            [a + 2.3, foot - tall * 0.46],
            [a + 1.5, foot],
            [a + 0.2, foot],
            [a, foot - tall * 0.4],
            [a - 0.2, foot],
          ]),
        ) + ellipse(x + a * u, y + (foot - tall * 0.93) * u, 1.15 * u, 1.45 * u)
      )
    }).join('')
    const scene =
      fill(glass, inks.paper) +
      halftone(
        { x: 0, y: y - 40 * u, width, height: 52 * u },
        12,
        inks.pale,
        (a, b) => 1.1 - Math.hypot(a - x - 4 * u, (b - horizon) * 1.3) / (58 * u),
      ) +
      blocks.join('') +
      fill(rect(0, horizon, width, 40 * u), inks.tone) +
      fill(road, inks.second) +
      dotted(road, inks.dark, 9, 3) +
      fill(men, inks.dark)
    const cut = (
      outline: readonly (readonly [number, number])[],
      a: number,
      b: number,
      scale: number,
    ): Shape => curve(outline.map(([c, d]): Point => [x + (a + c * scale) * u, y + (b + d * scale) * u]))
    const left = cut(NAPE, -40, 9, 1.16)
    const right = cut(PROFILE, 33, 7, 1.04)
    const ears =
      cut(EAR, -55, 11, 1) +
      curve(
        at([
          [35, 4],
          [38, 3.4],
          [39, 8],
          [36.4, 12],
        ]),
      )
    const wheel = ellipse(x - 40 * u, y + 35 * u, 24 * u, 11 * u)
    const rests = [
      [-42, 52, 24],
      [36, 48, 21],
    ].map(([a = 0, b = 0, half = 0]) =>
      polygon(
        at([
          [a - half, b + 4],
          [a - half + 3, b],
          [a + half - 3, b],
          [a + half, b + 4],
          [a + half + 6, b + 90],
          [a - half - 6, b + 90],
        ]),
      ),
    )
    const dash = polygon(
      at([
        [-220, 22],
        [-wide, 20.4],
        [0, 22.6],
        [wide, 20.4],
        [220, 22],
        [220, 220],
        [-220, 220],
      ]),
    )
    const lamp = curve(
      at([
        [-5, 22],
        [-4.4, 15],
        [0, 13],
        [4.4, 15],
        [5, 22],
      ]),
    )
    const mirror = curve(
      at([
        [-15, -36],
        [0, -37.4],
        [15, -36],
        [16, -31],
        [13, -28],
        [0, -27.4],
        [-13, -28],
        [-16, -31],
      ]),
      true,
    )
    return {
      ground: inks.dark,
      beneath: inks.dark,
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.second,
          (a, b) => 0.62 - Math.abs(b - y) / (76 * u) + (a - x) / (320 * u),
        ) +
        within(glass, scene) +
        line(glass, inks.dark, 2 * u) +
        fill(dash, inks.dark) +
        slipped(`${lamp}z`, inks.spot, inks.pale, -4, -4) +
        hatched(`${lamp}z`, inks.dark, 8, 2, 90) +
        line(wheel, inks.second, 1.6 * u) +
        slipped(mirror, inks.dark, inks.second, 0, 5) +
        fill(rect(x - 1.4 * u, y - 39 * u, 2.8 * u, 4 * u), inks.dark) +
        slipped(left, inks.dark, inks.spot, 6, -2) +
        slipped(right, inks.dark, inks.spot, -5, -3) +
        line(ears, inks.second, 0.8 * u) +
        rests
          .map(rest => slipped(rest, inks.dark, inks.spot, 0, -4) + hatched(rest, inks.second, 10, 2.2, 90))
          .join(''),
    }
  },
}
