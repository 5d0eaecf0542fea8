import type { Motif } from '../../motif'
import { arc, disc, fill, line, polar, polygon, polyline, ringSector, shifted } from '../../pen'
import { dotted, halftone } from '../../screen'

/** The needle in the red: a dial cropped like a moon, or two that overlap. */
export const compteTours: Motif = {
  views: ['bas', 'haut'],
  draw({ width, height, focus, size, view, inks, random }) {
    const dial = (x: number, y: number, radius: number, main: boolean) => {
      const [from, to] = [Math.PI * 0.78, Math.PI * 2.22]
      const red = from + (to - from) * 0.74
      const needle = from + (to - from) * (main ? random.between(0.8, 0.9) : 0.32)
      const ticks = (count: number, inner: number) =>
        Array.from({ length: count + 1 }, (_, step) => {
          const turn = from + ((to - from) * step) / count
          return polyline([polar(x, y, radius * 0.88, turn), polar(x, y, radius * inner, turn)])
        }).join('')
      const tip = polar(x, y, radius * 0.8, needle)
      const hand = polygon([
        polar(x, y, radius * 0.05, needle + 1.57),
        tip,
        polar(x, y, radius * 0.05, needle - 1.57),
        polar(x, y, radius * 0.2, needle + Math.PI),
      ])
      return (
        fill(disc(x, y, radius), inks.dark) +
        line(arc(x, y, radius * 0.95, from, to), inks.pale, radius * 0.012) +
        dotted(disc(x, y, radius * 0.62), inks.tone, 9, 3) +
        line(ticks(40, 0.83), inks.pale, radius * 0.01) +
        line(ticks(8, 0.74), inks.pale, radius * 0.028) +
        fill(ringSector(x, y, radius * 0.8, radius * 0.9, red, to), inks.spot) +
        line(arc(x, y, radius * 0.56, from, needle), inks.second, radius * 0.05) +
        shifted(fill(hand, inks.tone), 5, 6) +
        fill(hand, inks.spot) +
        fill(disc(x, y, radius * 0.13), inks.pale) +
        fill(disc(x, y, radius * 0.05), inks.dark)
      )
    }
    const glow = halftone(
      { x: 0, y: 0, width, height },
      16,
      inks.tone,
      (x, y) => 0.95 - Math.hypot(x - focus.x, y - focus.y) / (size * 1.05),
    )
    const shapes =
      view === 0
        ? dial(focus.x - size * 0.14, focus.y + size * 0.12, size * 0.74, true)
        : dial(focus.x + size * 0.34, focus.y - size * 0.1, size * 0.36, false) +
          dial(focus.x - size * 0.18, focus.y + size * 0.14, size * 0.48, true)
    return { ground: inks.paper, shapes: glow + shapes, ...(view === 0 && { beneath: inks.dark }) }
  },
}
