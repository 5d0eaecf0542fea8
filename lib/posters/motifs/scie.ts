import type { Motif } from '../motif'
import { disc, fill, line, type Point, polar, polygon, rect, slipped, within } from '../pen'
import { dotted, halftone } from '../screen'

/** A blade that rises behind the trees as a sun would. */
export const scie: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const [x, y] = view === 0 ? [focus.x + 4 * u, focus.y - 6 * u] : [focus.x + 26 * u, focus.y + 14 * u]
    const reach = (view === 0 ? 42 : 64) * u
    const teeth = 34
    const blade = polygon(
      Array.from({ length: teeth }, (_, index): Point[] => {
        const turn = (index / teeth) * Math.PI * 2
        return [
          polar(x, y, reach * 0.9, turn),
          polar(x, y, reach * 1.03, turn + 0.02),
          polar(x, y, reach * 1.01, turn + 0.06),
        ]
      }).flat(),
    )
    const slots = Array.from({ length: 6 }, (_, index) => {
      const turn = index * 1.047 + 0.3
      return disc(...polar(x, y, reach * 0.62, turn), reach * 0.055)
    })
    const fir = (left: number, base: number, tall: number) => {
      const tiers: Point[] = []
      for (let tier = 0; tier < 5; tier += 1)
        tiers.push(
          [left + tall * (0.06 + tier * 0.035), base - tall * (0.94 - tier * 0.19)],
          [left + tall * (0.03 + tier * 0.02), base - tall * (0.9 - tier * 0.19)],
        )
      return polygon([
        [left, base - tall],
        ...tiers,
        [left + tall * 0.24, base],
        [left - tall * 0.24, base],
        ...[...tiers].reverse().map(([a, b]): Point => [2 * left - a, b]),
      ])
    }
    const row = (level: number, tall: number, step: number) => {
      let trees = ''
      for (let left = -step; left < width + step; left += step * random.between(0.7, 1.1))
        trees += fir(left, level, tall * random.between(0.7, 1.15))
      return trees
    }
    const bottom = room.y + room.height
    const back = row(bottom - 8 * u, 36 * u, 13 * u)
    const front = row(bottom + 14 * u, 44 * u, 21 * u) + rect(-20, bottom, width + 40, height)
    const drops = Array.from({ length: 9 }, (_, index) =>
      disc(
        ...polar(x, y, reach * random.between(1.1, 1.3), -3.1 + index * 0.1),
        random.between(0.7, 2.6) * u,
      ),
    )
    return {
      ground: inks.paper,
      beneath: view === 0 ? inks.paper : inks.dark,
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.tone,
          (a, b) => 0.9 - Math.abs(Math.hypot(a - x, b - y) - reach * 1.1) / (46 * u),
        ) +
        slipped(blade, inks.spot, inks.dark, 6, 5) +
        within(blade, dotted(disc(x + reach * 0.3, y + reach * 0.3, reach * 0.9), inks.dark, 10, 3.6)) +
        line(disc(x, y, reach * 0.78) + disc(x, y, reach * 0.45), inks.pale, 2) +
        fill(slots.join(''), inks.paper) +
        fill(disc(x, y, reach * 0.24), inks.pale) +
        fill(disc(x, y, reach * 0.1), inks.dark) +
        fill(drops.join(''), inks.spot) +
        fill(back, inks.second) +
        fill(front, inks.dark),
    }
  },
}
