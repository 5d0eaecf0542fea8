import type { Motif } from '../../motif'
import { disc, fill, line, polar, polygon, polyline, ringSector, slipped } from '../../pen'
import { dotted, halftone } from '../../screen'

/** The dial of a safe: graduations, a handle, and the one sector where it opens. */
export const coffre: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, random }) {
    const [x, y] =
      view === 0 ? [focus.x + size * 0.12, focus.y] : [focus.x - size * 0.2, focus.y + size * 0.2]
    const reach = size * (view === 0 ? 0.6 : 0.78)
    const open = random.between(-2.6, -1.9)
    const ticks = (count: number, from: number, to: number) =>
      Array.from({ length: count }, (_, index) =>
        polyline([
          polar(x, y, reach * from, (index / count) * Math.PI * 2),
          polar(x, y, reach * to, (index / count) * Math.PI * 2),
        ]),
      ).join('')
    const bolts = Array.from({ length: 8 }, (_, index) =>
      disc(...polar(x, y, reach * 1.16, 0.2 + (index / 8) * Math.PI * 2), reach * 0.045),
    )
    const spokes = Array.from({ length: view === 0 ? 3 : 5 }, (_, index) => {
      const turn = open + 0.4 + (index / (view === 0 ? 3 : 5)) * Math.PI * 2
      return (
        polygon([
          polar(x, y, reach * 0.1, turn - 0.6),
          polar(x, y, reach * 0.56, turn - 0.07),
          polar(x, y, reach * 0.56, turn + 0.07),
          polar(x, y, reach * 0.1, turn + 0.6),
        ]) + disc(...polar(x, y, reach * 0.56, turn), reach * 0.075)
      )
    })
    return {
      ground: inks.paper,
      ...(view === 1 && { beneath: inks.paper }),
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.tone,
          (a, b) => 0.25 + ((a + b) / (width + height)) * 0.7,
        ) +
        slipped(disc(x, y, reach * 1.27), inks.tone, inks.dark, 8, 8) +
        fill(bolts.join(''), inks.dark) +
        fill(disc(x, y, reach), inks.dark) +
        line(ticks(100, 0.86, 0.96), inks.pale, reach * 0.008) +
        line(ticks(20, 0.8, 0.96), inks.pale, reach * 0.018) +
        fill(ringSector(x, y, reach * 0.64, reach, open - 0.2, open + 0.2), inks.spot) +
        fill(disc(x, y, reach * 0.74), inks.second) +
        dotted(disc(x, y, reach * 0.74), inks.dark, 10, 3.4) +
        fill(
          polygon([
            polar(x, y, reach * 0.74, open - 0.08),
            polar(x, y, reach * 0.74, open + 0.08),
            polar(x, y, reach * 0.64, open),
          ]),
          inks.dark,
        ) +
        slipped(spokes.join(''), inks.pale, inks.dark, 8, 8) +
        slipped(disc(x, y, reach * 0.17), inks.pale, inks.dark, 4, 4) +
        fill(disc(x, y, reach * 0.07), inks.spot),
    }
  },
}
