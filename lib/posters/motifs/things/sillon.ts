import type { Motif } from '../../motif'
import {
  arc,
  disc,
  fill,
  line,
  type Point,
  polar,
  polygon,
  rect,
  ringSector,
  slipped,
  within,
} from '../../pen'
import { dotted, halftone } from '../../screen'

/** A record that is a road: the groove has a white line, and a car takes the place of the needle. */
export const sillon: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, random }) {
    const u = size / 100
    const [x, y] = view === 0 ? [focus.x - 8 * u, focus.y + 4 * u] : [focus.x + 22 * u, focus.y + 26 * u]
    const reach = (view === 0 ? 52 : 76) * u
    const grooves = Array.from({ length: 17 }, (_, index) => {
      const radius = reach * (0.42 + index * 0.034)
      const from = random.between(0, 6.2)
      return arc(x, y, radius, from, from + random.between(3.6, 5.9))
    })
    const lane = reach * 0.7
    const turn = view === 0 ? -0.85 : -2.1
    const [cx, cy] = polar(x, y, lane + reach * 0.09, turn)
    const p = (a: number, b: number): Point => [a * u, b * u]
    const car = polygon([
      p(-4.6, -9),
      p(4.6, -9),
      p(5.4, -5),
      p(5.4, 8),
      p(4.4, 10),
      p(-4.4, 10),
      p(-5.4, 8),
      p(-5.4, -5),
    ])
    const roof = polygon([p(-3.8, -2), p(3.8, -2), p(3.4, 5.6), p(-3.4, 5.6)])
    const notes = Array.from({ length: 15 }, (_, index) =>
      rect(x - reach * 1.05 + index * 15 * u * 0.55 - 20 * u, 0, 3.4 * u, (10 + ((index * 29) % 40)) * u),
    )
    return {
      ground: inks.paper,
      ...(view === 1 && { beneath: inks.paper }),
      shapes:
        (view === 0
          ? dotted(notes.join(''), inks.second, 8, 5)
          : fill(disc(x - 40 * u, y - 62 * u, 20 * u), inks.second)) +
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.tone,
          (a, b) => 0.3 + ((b - a) / (width + height)) * 0.8 + 0.2,
        ) +
        slipped(disc(x, y, reach), inks.dark, inks.spot, 9, 7) +
        line(grooves.join(''), inks.tone, 1.3) +
        within(
          disc(x, y, reach),
          fill(
            ringSector(x, y, reach * 0.36, reach, -0.5, -0.16) +
              ringSector(x, y, reach * 0.36, reach, 2.6, 2.98),
            inks.tone,
          ),
        ) +
        line(disc(x, y, lane + reach * 0.09), inks.dark, reach * 0.2) +
        line(disc(x, y, lane), inks.second, 2) +
        line(disc(x, y, lane + reach * 0.185), inks.second, 2) +
        line(disc(x, y, lane + reach * 0.09), inks.pale, 0.9 * u, { dash: '16 13' }) +
        fill(disc(x, y, reach * 0.34), inks.spot) +
        fill(disc(x, y, reach * 0.27), inks.pale) +
        fill(ringSector(x, y, 0, reach * 0.27, 0.3, 2.2), inks.second) +
        fill(disc(x, y, reach * 0.045), inks.dark) +
        `<g transform="translate(${Math.round(cx)} ${Math.round(cy)}) rotate(${Math.round((turn * 180) / Math.PI + 180)})">${slipped(car, inks.spot, inks.dark, 3, 3)}${fill(roof, inks.pale)}</g>`,
    }
  },
}
