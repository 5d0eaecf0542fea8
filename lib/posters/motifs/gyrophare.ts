import type { Motif } from '../motif'
import { disc, fill, type Point, polar, polygon, rect, ringSector, slipped, within } from '../pen'
import { dotted, halftone, hatched } from '../screen'

/** The blue light turns: its beams sweep the fronts of a quarter, or it fills the sheet alone. */
export const gyrophare: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    const [x, y] = [focus.x, view === 0 ? room.y + room.height * 0.78 : focus.y + 22 * u]
    const far = Math.hypot(width, height) * 1.1
    const beam = (turn: number, open: number) =>
      polygon([[x, y - 8 * u], polar(x, y - 8 * u, far, turn - open), polar(x, y - 8 * u, far, turn + open)])
    const beams = view === 0 ? [-2.55, -1.32, -0.36] : [-2.7, -2.1, -1.5, -0.9, -0.3]
    const blocks: string[] = []
    const windows: string[] = []
    if (view === 0) {
      let left = -4 * u
      while (left < width) {
        const [wide, tall] = [random.between(14, 24) * u, random.between(26, 62) * u]
        const top = y + 8 * u - tall
        blocks.push(rect(left, top, wide - 1 * u, tall + 60 * u))
        for (let row = 0; row < Math.floor(tall / (6 * u)); row += 1)
          for (let column = 0; column < 4; column += 1)
            if (random.chance(0.45))
              windows.push(rect(left + (2 + column * 4.4) * u, top + (3 + row * 6) * u, 2.2 * u, 3 * u))
        left += wide
      }
    }
    const base = rect(x - 17 * u, y + 10 * u, 34 * u, 7 * u)
    const dome: Point[] = [
      [x - 14 * u, y + 10 * u],
      [x - 14 * u, y - 8 * u],
      [x - 9 * u, y - 17 * u],
      [x, y - 20 * u],
      [x + 9 * u, y - 17 * u],
      [x + 14 * u, y - 8 * u],
      [x + 14 * u, y + 10 * u],
    ]
    const all = beams.map(turn => beam(turn, view === 0 ? 0.2 : 0.17))
    return {
      ground: inks.paper,
      shapes:
        (view === 1
          ? all.map((shape, index) => fill(shape, index % 2 === 0 ? inks.spot : inks.second)).join('') +
            dotted(all.join(''), inks.tone, 12, 4)
          : '') +
        fill(blocks.join(''), inks.dark) +
        (view === 0
          ? within(
              blocks.join(''),
              all.map((shape, index) => fill(shape, index === 1 ? inks.spot : inks.second)).join(''),
            ) +
            fill(windows.join(''), inks.dark) +
            halftone(
              { x: 0, y: room.y, width, height: room.height },
              14,
              inks.tone,
              (a, b) => 0.75 - Math.hypot(a - x, b - y) / (100 * u),
            )
          : '') +
        fill(
          ringSector(x, y - 2 * u, 24 * u, 27 * u, Math.PI, Math.PI * 2) +
            ringSector(x, y - 2 * u, 31 * u, 32.6 * u, Math.PI, Math.PI * 2),
          inks.pale,
        ) +
        (view === 0
          ? fill(rect(-10, y + 17 * u, width + 20, height), inks.dark)
          : fill(rect(-10, y + 17 * u, width + 20, height), inks.dark)) +
        slipped(polygon(dome), inks.spot, inks.pale, -5, -4) +
        hatched(polygon(dome), inks.dark, 9, 2.2, 90) +
        fill(disc(x, y - 4 * u, 6 * u), inks.pale) +
        slipped(base, inks.dark, inks.second, 0, -3),
      ...(view === 1 && { beneath: inks.dark }),
    }
  },
}
