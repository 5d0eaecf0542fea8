import type { Motif } from '../../motif'
import {
  curve,
  fill,
  line,
  type Point,
  pointsAbout,
  polygon,
  rect,
  type Shape,
  slipped,
  turned,
  within,
} from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** A boot comes through a door that nobody opened: its sole, and planks that break around it. */
export const semelle: Motif = {
  views: ['bas'],
  lettering: ['decoupe'],
  draw({ width, height, focus, size, inks, random, room }) {
    const u = size / 100
    const [x, y] = [focus.x, focus.y]
    const at = pointsAbout(x, y, u)
    const planks: string[] = []
    const wide = 17
    const from = -Math.ceil(x / u / wide) * wide - 4
    for (let left = from; x + left * u < width; left += wide) {
      const [gapLeft, gapRight] = [reach(left), reach(left + wide)]
      const parts: Shape[] =
        gapLeft + gapRight === 0
          ? [
              polygon([
                [x + left * u, -20],
                [x + (left + wide - 1.2) * u, -20],
                [x + (left + wide - 1.2) * u, height + 20],
                [x + left * u, height + 20],
              ]),
            ]
          : [-1, 1].map(side => {
              const teeth = [0, 0.2, 0.38, 0.6, 0.8, 1].map((share, tooth): Point => {
                const open = gapLeft + (gapRight - gapLeft) * share
                return [
                  x + (left + (wide - 1.2) * share) * u,
                  y + side * (open + (tooth % 2 === 0 ? 5 : -5) * random.between(0.5, 1.5)) * u,
                ]
              })
              const edge = side < 0 ? -20 : height + 20
              return polygon([[x + left * u, edge], ...teeth, [x + (left + wide - 1.2) * u, edge]])
            })
      for (const part of parts)
        planks.push(
          slipped(part, inks.second, inks.dark, 5, 7) +
            hatched(part, inks.tone, random.whole(9, 13), 1.4, 90 + random.between(-1.5, 1.5)),
        )
    }
    const rails = [-1, 1].map(side => rect(-20, y + (side < 0 ? -66 : 54) * u, width + 40, 12 * u))
    const splinters = Array.from({ length: 20 }, (_, index) => {
      const turn = (index / 20) * Math.PI * 2 + random.between(-0.12, 0.12)
      const out = random.between(36, 58)
      const [a, b] = [x + Math.cos(turn) * out * 0.86 * u, y + Math.sin(turn) * out * u]
      const long = random.between(6, 17) * u
      return turned(
        fill(
          polygon([
            [a, b - 1.3 * u],
            [a + long, b],
            [a, b + random.between(0.6, 1.8) * u],
          ]),
          random.pick([inks.pale, inks.spot, inks.second]),
        ),
        (turn * 180) / Math.PI + random.between(-26, 26),
        a,
        b,
      )
    })
    const sole = curve(
      at([
        [-11, 44],
        [-15, 34],
        [-13.4, 20],
        [-12, 10],
        [-17, -4],
        [-20, -20],
        [-17, -35],
        [-8, -44],
        [3, -45],
        [13, -38],
        [18, -24],
        [17.4, -8],
        [12, 8],
        [12.6, 22],
        [14, 34],
        [10, 44],
        [0, 47],
      ]),
      true,
    )
    const bars: Shape[] = []
    for (let row = 0; row < 9; row += 1) {
      const b = -38 + row * 4.9
      for (const side of [-1, 1])
        bars.push(
          polygon(
            at([
              [side * 1.2, b + 1.4],
              [side * 20, b - 2.4],
              [side * 20, b + 0.6],
              [side * 1.2, b + 4.2],
            ]),
          ),
        )
    }
    for (let row = 0; row < 4; row += 1)
      bars.push(
        polygon(
          at([
            [-16, 22 + row * 6],
            [16, 22 + row * 6],
            [16, 25.4 + row * 6],
            [-16, 25.4 + row * 6],
          ]),
        ),
      )
    const waist = polygon(
      at([
        [-13, 11],
        [13, 11],
        [13, 19],
        [-13, 19],
      ]),
    )
    const inner = curve(
      at([
        [-8.6, 41],
        [-12, 33],
        [-10.6, 20],
        [-9.4, 10],
        [-14, -5],
        [-16.8, -20],
        [-14, -33],
        [-7, -40.6],
        [3, -41.6],
        [10.8, -35.6],
        [15, -23],
        [14.4, -8],
        [9.4, 8],
        [9.8, 21],
        [11, 33],
        [8, 41],
        [0, 43.6],
      ]),
      true,
    )
    return {
      ground: inks.paper,
      beneath: inks.paper,
      shapes:
        fill(rect(0, 0, width, height), inks.spot) +
        halftone(
          { x: x - 70 * u, y: Math.max(0, y - 74 * u), width: 140 * u, height: 148 * u },
          14,
          inks.pale,
          (a, b) => 1.1 - Math.hypot(a - x, b - y) / (58 * u),
        ) +
        planks.join('') +
        slipped(rails.join(''), inks.tone, inks.dark, 3, 6) +
        within(
          rect(0, Math.max(0, room.y), width, height),
          fill(
            polygon(
              Array.from({ length: 26 }, (_, index): Point => {
                const turn = (index / 26) * Math.PI * 2
                const out = (index % 2 === 0 ? 57 : 44) * random.between(0.9, 1.08)
                return [x + Math.cos(turn) * out * 0.72 * u, y + Math.sin(turn) * out * u]
              }),
            ),
            inks.spot,
          ),
        ) +
        splinters.join('') +
        turned(
          slipped(sole, inks.dark, inks.pale, -6, 5) +
            within(inner, fill(bars.join(''), inks.pale)) +
            within(
              inner,
              dotted(
                polygon(
                  at([
                    [0, -50],
                    [24, -50],
                    [24, 60],
                    [4, 60],
                  ]),
                ),
                inks.dark,
                8,
                4,
              ),
            ) +
            fill(waist, inks.dark) +
            line(inner, inks.pale, 0.9 * u) +
            fill(
              polygon(
                at([
                  [-6, 13.4],
                  [6, 13.4],
                  [6, 16.6],
                  [-6, 16.6],
                ]),
              ),
              inks.spot,
            ),
          14,
          x,
          y,
        ),
    }
  },
}

/** How far above and below the middle the planks are gone, at a distance from it: both in units. */
function reach(from: number): number {
  const share = 1 - (from / 46) ** 2
  return share > 0 ? 58 * Math.sqrt(share) : 0
}
