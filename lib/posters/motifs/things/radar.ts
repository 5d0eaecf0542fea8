import type { Motif } from '../../motif'
import { disc, fill, line, type Point, polar, polygon, polyline, ringSector } from '../../pen'
import { halftone } from '../../screen'

/** Somebody watches: a screen that sweeps the sheet, and what it has found. */
export const radar: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, random }) {
    const [x, y] = view === 0 ? [focus.x, focus.y] : [focus.x - size * 0.34, focus.y + size * 0.36]
    const reach = size * (view === 0 ? 0.47 : 1)
    const sweep = view === 0 ? -0.9 : -0.55
    const rings = [0.25, 0.5, 0.75, 1].map(share => disc(x, y, reach * share))
    const spokes = Array.from({ length: 12 }, (_, index) => {
      const turn = (index / 12) * Math.PI * 2
      return polyline([polar(x, y, reach * 0.04, turn), polar(x, y, reach, turn)])
    })
    const ticks = Array.from({ length: 72 }, (_, index) => {
      const turn = (index / 72) * Math.PI * 2
      return polyline([
        polar(x, y, reach * 1.02, turn),
        polar(x, y, reach * (index % 6 === 0 ? 1.09 : 1.05), turn),
      ])
    })
    const coast: Point[] = Array.from({ length: 22 }, (_, index) =>
      polar(
        x + reach * 0.1,
        y + reach * 0.05,
        reach * random.between(0.28, 0.66),
        (index / 22) * Math.PI * 2,
      ),
    )
    const blips = Array.from({ length: 6 }, () =>
      polar(x, y, reach * random.between(0.3, 0.9), sweep - random.between(0.05, 1.1)),
    )
    const target = polar(x, y, reach * 0.62, sweep - 0.14)
    const fan = Array.from({ length: 6 }, (_, index) =>
      ringSector(x, y, reach * 0.02, reach, sweep - 0.2 * (index + 1), sweep - 0.2 * index),
    )
    const strengths = [1, 0.8, 0.6, 0.42, 0.26, 0.13]
    return {
      ground: inks.paper,
      ...(view === 1 && { beneath: inks.paper }),
      shapes:
        fill(disc(x, y, reach * 1.14), inks.dark) +
        fill(disc(x, y, reach), inks.tone) +
        fill(polygon(coast), inks.dark) +
        fan
          .map((sector, index) =>
            index === 0
              ? fill(sector, inks.second)
              : halftone({ x: 0, y: 0, width, height }, 11, inks.second, (a, b) => {
                  const turn = Math.atan2(b - y, a - x)
                  const behind = (sweep - turn + Math.PI * 4) % (Math.PI * 2)
                  const inside = Math.hypot(a - x, b - y) < reach * 0.985
                  return inside && Math.floor(behind / 0.2) === index ? (strengths[index] ?? 0) : 0
                }),
          )
          .join('') +
        line(rings.join('') + spokes.join(''), inks.second, 1.6) +
        line(ticks.join(''), inks.pale, 2.6) +
        fill(polygon([polar(x, y, reach, sweep), polar(x, y, reach, sweep + 0.012), [x, y]]), inks.pale) +
        blips.map(([a, b]) => fill(disc(a, b, size * 0.011), inks.pale)).join('') +
        fill(disc(...target, size * 0.032), inks.spot) +
        line(disc(...target, size * 0.06) + disc(...target, size * 0.09), inks.spot, 3),
    }
  },
}
