import type { Motif } from '../../motif'
import {
  curve,
  ellipse,
  fill,
  limb,
  line,
  type Point,
  polygon,
  polyline,
  rect,
  slipped,
  within,
} from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** Down the front of a Paris house on a rope: zinc, chimneys, rows of windows, and a long way to the street. */
export const rappel: Motif = {
  views: ['haut'],
  lettering: ['bandeau'],
  draw({ width, height, focus, size, inks, room, random }) {
    const u = size / 100
    const x = focus.x
    const top = room.y + room.height * 0.2
    // The house stands at the left of the focus and goes off to the lower left: its floors run to one point.
    const corner = x + 14 * u
    const [vx, vy] = [corner - 210 * u, top + room.height * 0.9]
    const toward = (a: number, b: number, share: number): Point => [
      a + (vx - a) * share,
      b + (vy - b) * share,
    ]
    const floors = Math.ceil((height - top) / (20 * u)) + 2
    const shares = [0.03, 0.115, 0.19, 0.26, 0.325, 0.385, 0.44, 0.49]
    const front = polygon([
      [corner, top],
      toward(corner, top, 0.9),
      [-400, height + 400],
      [corner, height + 400],
    ])
    const roof = polygon([
      [corner + 3 * u, top],
      [corner - 7 * u, top - 17 * u],
      toward(corner - 7 * u, top - 17 * u, 0.9),
      toward(corner, top, 0.9),
    ])
    const side = polygon([
      [corner, top],
      [corner + 3 * u, top],
      [corner + 26 * u, top + 7 * u],
      [corner + 26 * u, height + 400],
      [corner, height + 400],
    ])
    let [panes, shutters, rails, lit] = ['', '', '', '']
    for (let floor = 0; floor < floors; floor += 1) {
      const b = top + (5 + floor * 20) * u
      shares.forEach((share, index) => {
        const next = share + 0.042 * (1 - share * 0.9)
        const quad = (from: number, to: number, up: number, down: number) =>
          polygon([
            toward(corner, b + up * u, from),
            toward(corner, b + up * u, to),
            toward(corner, b + down * u, to),
            toward(corner, b + down * u, from),
          ])
        if (index === 1 && floor === 1) lit += quad(share, next, 0, 12)
        else panes += quad(share, next, 0, 12)
        if (random.chance(0.5)) shutters += quad(next + 0.003, next + 0.016, -0.4, 12)
        rails += quad(share - 0.006, next + 0.006, 8.4, 12.6)
      })
    }
    const cornices = Array.from({ length: floors }, (_, floor) =>
      polyline([[corner, top + floor * 20 * u], toward(corner, top + floor * 20 * u, 0.9)]),
    ).join('')
    const dormers = [0.06, 0.2, 0.31].map(share => {
      const [a, b] = toward(corner, top - 2 * u, share)
      const s = u * (1 - share)
      return polygon([
        [a, b],
        [a, b - 10 * s],
        [a - 4 * s, b - 13 * s],
        [a - 8 * s, b - 9 * s],
        [a - 8 * s, b + 0.6 * s],
      ])
    })
    const chimneys = [0.02, 0.16, 0.3].map(share => {
      const [a, b] = toward(corner - 9 * u, top - 17 * u, share)
      const s = u * (1 - share)
      return (
        rect(a - 9 * s, b - 9 * s, 9 * s, 12 * s) +
        rect(a - 8 * s, b - 12 * s, 2 * s, 3.4 * s) +
        rect(a - 5 * s, b - 12.6 * s, 2 * s, 4 * s) +
        rect(a - 2.6 * s, b - 11.6 * s, 2 * s, 3 * s)
      )
    })
    const far = Array.from({ length: 11 }, (_, index) => {
      const left = corner + (20 + index * 13) * u
      const b = height - (16 + ((index * 5) % 4) * 5) * u
      return polygon([
        [left, height + 30],
        [left, b],
        [left + 2.6 * u, b - 5 * u],
        [left + 11 * u, b - 5 * u],
        [left + 13 * u, b],
        [left + 13 * u, height + 30],
      ])
    }).join('')
    const tower = polygon([
      [corner + 44 * u, height],
      [corner + 50 * u, height - 30 * u],
      [corner + 52.4 * u, height - 62 * u],
      [corner + 53.6 * u, height - 62 * u],
      [corner + 56 * u, height - 30 * u],
      [corner + 62 * u, height],
      [corner + 57 * u, height],
      [corner + 53 * u, height - 16 * u],
      [corner + 49 * u, height],
    ])
    // The climber: feet on the front, sitting in the rope.
    const [cx, cy] = [corner + 17 * u, top + 30 * u]
    const p = (a: number, b: number, wide: number) => [cx + a * u, cy + b * u, wide * u] as const
    const man =
      limb([p(0, 0, 5), p(1.4, -7, 5.4)]) +
      limb([p(0.4, 0.6, 4.4), p(-8, -2.4, 3.6), p(-14.6, 3, 2.4), p(-16.4, 1, 2)]) +
      limb([p(0.4, 1.6, 4.4), p(-7, 4, 3.6), p(-14.4, 10, 2.4), p(-16.4, 8.4, 2)]) +
      limb([p(1.4, -7.4, 3), p(4.4, -13, 2.4), p(1.2, -18, 2)]) +
      limb([p(2, -6, 3), p(6.6, -1, 2.4), p(3.6, 4, 2)]) +
      ellipse(cx + 0.2 * u, cy - 12.6 * u, 2.7 * u, 3.1 * u)
    const rope = curve([
      [corner - 3 * u, top - 6 * u],
      [corner + 5 * u, top + 2 * u],
      [cx + 1.4 * u, cy - 18 * u],
      [cx + 3 * u, cy + 2 * u],
      [cx + 5 * u, cy + 40 * u],
      [cx - 1 * u, cy + 90 * u],
      [cx + 6 * u, cy + 160 * u],
    ])
    return {
      ground: inks.paper,
      shapes:
        halftone(
          { x: 0, y: room.y, width, height: height - room.y },
          15,
          inks.pale,
          (_, b) => ((b - room.y) / (height - room.y)) * 1.05,
        ) +
        fill(tower, inks.tone) +
        fill(far, inks.tone) +
        slipped(side, inks.tone, inks.dark, 3, 0) +
        within(side, hatched(side, inks.dark, 10, 2.6, 74)) +
        fill(chimneys.join(''), inks.spot) +
        slipped(front, inks.pale, inks.dark, 0, -3) +
        fill(roof, inks.dark) +
        within(roof, hatched(roof, inks.tone, 14, 1.4, 98)) +
        slipped(dormers.join(''), inks.pale, inks.dark, 3, 3) +
        line(cornices, inks.tone, 0.9 * u) +
        within(front, dotted(front, inks.tone, 10, 3.4)) +
        fill(panes, inks.dark) +
        fill(lit, inks.spot) +
        fill(shutters, inks.tone) +
        hatched(rails, inks.dark, 5, 1.6, 90) +
        line(rope, inks.dark, 0.8 * u) +
        slipped(man, inks.dark, inks.spot, -5, 4),
    }
  },
}
