import { overprint } from '../../colour'
import type { Motif } from '../../motif'
import { disc, fill, type Point, polar, polygon, rect, slipped } from '../../pen'
import { dotted, halftone } from '../../screen'

/** A tower from its foot: the one of an office with a storey on fire, or the long block of an estate. */
export const tour: Motif = {
  views: ['bas', 'haut', 'bas'],
  draw({ width, height, focus, size, view, inks, random }) {
    const u = size / 100
    const { x, y } = focus
    if (view === 1) {
      const [left, top] = [x - 46 * u, y - 30 * u]
      const block = polygon([
        [left, top],
        [left + 62 * u, top - 9 * u],
        [left + 62 * u, height + 20],
        [left, height + 20],
      ])
      const flank = polygon([
        [left + 62 * u, top - 9 * u],
        [left + 92 * u, top + 9 * u],
        [left + 92 * u, height + 20],
        [left + 62 * u, height + 20],
      ])
      const windows: string[] = []
      const lit: string[] = []
      for (let row = 0; row < 11; row += 1)
        for (let column = 0; column < 8; column += 1) {
          const [a, b] = [left + (4 + column * 7.1) * u, top + (5 + row * 8 - column * 0.95) * u]
          ;(random.chance(0.16) ? lit : windows).push(rect(a, b, 4 * u, 4.6 * u))
        }
      const smoke = Array.from({ length: 15 }, (_, index) =>
        disc(
          left + (64 + index * 3.1 + random.between(-3, 3)) * u,
          top + (12 - index * 1.5 + random.between(-3, 3)) * u,
          (3.6 + index * 1.15) * u,
        ),
      )
      const flares = Array.from({ length: 5 }, (_, index): [string, Point] => {
        const [a, b] = [left + (6 + index * 12) * u, top - (2 + index * 1.6) * u]
        return [
          polygon([
            [a - 1 * u, b],
            [a + 1 * u, b],
            [a + 0.4 * u, b - 8 * u],
            [a - 0.4 * u, b - 8 * u],
          ]),
          [a, b - 9 * u],
        ]
      })
      return {
        ground: inks.paper,
        shapes:
          halftone(
            { x: 0, y: 0, width, height },
            15,
            inks.tone,
            (a, b) => 0.95 - Math.hypot(a - x - 26 * u, b - top + 18 * u) / (80 * u),
          ) +
          smoke
            .map((puff, index) =>
              fill(
                puff,
                index % 3 === 0
                  ? inks.second
                  : index % 3 === 1
                    ? inks.spot
                    : overprint(inks.spot, inks.second),
              ),
            )
            .join('') +
          dotted(smoke.slice(4).join(''), inks.dark, 10, 3) +
          slipped(block, inks.dark, inks.spot, -5, -4) +
          fill(flank, inks.second) +
          dotted(flank, inks.dark, 9, 6) +
          fill(windows.join(''), inks.tone) +
          fill(lit.join(''), inks.spot) +
          flares
            .map(
              ([stick, [a, b]]) =>
                fill(stick, inks.dark) +
                fill(disc(a, b, 2.6 * u), inks.spot) +
                fill(disc(a, b, 1.2 * u), inks.pale),
            )
            .join(''),
      }
    }
    const vanish: Point = [x + 6 * u, y - (view === 2 ? 88 : 74) * u]
    const foot = height + 40
    const face = (a: number, b: number): Point[] => [
      [vanish[0] + a * 0.2 * u, vanish[1] + 40 * u],
      [vanish[0] + b * 0.2 * u, vanish[1] + 40 * u],
      [vanish[0] + b * u * 0.95, foot],
      [vanish[0] + a * u * 0.95, foot],
    ]
    const [front, side] = [face(-56, 14), face(14, 44)]
    const cell = (edges: Point[], c0: number, c1: number, r0: number, r1: number): Point[] => {
      const [tl, tr, br, bl] = edges as [Point, Point, Point, Point]
      const at = (c: number, r: number): Point => {
        const l: Point = [tl[0] + (bl[0] - tl[0]) * r, tl[1] + (bl[1] - tl[1]) * r]
        const rr: Point = [tr[0] + (br[0] - tr[0]) * r, tr[1] + (br[1] - tr[1]) * r]
        return [l[0] + (rr[0] - l[0]) * c, l[1] + (rr[1] - l[1]) * c]
      }
      return [at(c0, r0), at(c1, r0), at(c1, r1), at(c0, r1)]
    }
    let cells = ''
    const burning = view === 0 ? 6 : 8
    let fire = ''
    for (let row = 0; row < 15; row += 1) {
      const [r0, r1] = [(row / 15) ** 1.7, ((row + 0.62) / 15) ** 1.7]
      for (let column = 0; column < 7; column += 1) {
        const shape = polygon(cell(front, column / 7 + 0.02, column / 7 + 0.115, r0, r1))
        const hot = row === burning && column > 1
        cells += fill(
          shape,
          hot
            ? inks.spot
            : random.chance(view === 0 ? 0.12 : 0.34)
              ? inks.second
              : random.chance(0.5)
                ? inks.tone
                : overprint(inks.tone, inks.tone),
        )
        if (column < 3)
          cells += fill(
            polygon(cell(side, column / 3 + 0.05, column / 3 + 0.27, r0, r1)),
            row === burning ? inks.second : inks.dark,
          )
      }
      if (row === burning) {
        const [a] = cell(front, 0.86, 1, r0, r1)
        const [cx, cy] = a ?? vanish
        fire =
          slipped(
            polygon(
              Array.from({ length: 22 }, (_, step) =>
                polar(cx, cy, size * (step % 2 === 0 ? random.between(0.15, 0.27) : 0.1), step * 0.2856),
              ),
            ),
            inks.spot,
            inks.second,
            -6,
            -5,
          ) +
          fill(
            polygon(
              Array.from({ length: 18 }, (_, step) =>
                polar(cx, cy, size * (step % 2 === 0 ? random.between(0.08, 0.13) : 0.05), step * 0.349),
              ),
            ),
            inks.pale,
          )
      }
    }
    const shards = Array.from({ length: 26 }, () => {
      const [a, b] = [x + random.between(-10, 60) * u, y + random.between(-30, 60) * u]
      return polygon([
        [a, b],
        [a + random.between(1, 3) * u, b + random.between(-2, 2) * u],
        [a + random.between(0, 2) * u, b + random.between(2, 5) * u],
      ])
    })
    return {
      ground: inks.paper,
      beneath: inks.dark,
      shapes:
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.tone,
          (a, b) => 0.15 + (Math.hypot(a - x, b - y) / (130 * u)) * 0.8,
        ) +
        slipped(polygon(front), inks.dark, inks.second, -6, 0) +
        fill(polygon(side), inks.tone) +
        cells +
        fire +
        fill(shards.join(''), inks.pale),
    }
  },
}
