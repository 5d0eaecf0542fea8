import type { Motif } from '../../motif'
import { curve, fill, line, type Point, polygon, polyline, rect, slipped, turned, within } from '../../pen'
import { dotted, halftone, hatched } from '../../screen'
import { fastback } from '../../shapes/fastback'

/** A town of slopes: houses stand in steps, and a fastback comes over the top of the street with no wheel on it. */
export const saut: Motif = {
  views: ['bas'],
  oneWay: true,
  lettering: ['pente'],
  draw({ width, height, focus, size, inks, room, random }) {
    const u = size / 100
    const x = focus.x
    const y = room.y + room.height * 0.46
    // The street, from the bottom at the left to its crest at the right.
    const grade = 0.42
    const street = (a: number) => y + 26 * u - (a - x) * grade
    const house = (left: number, wide: number, tall: number, ink: typeof inks.dark, row: number) => {
      const foot = street(left) + 30 * u
      const top = street(left + wide / 2) - tall
      const gable: Point[] = random.chance(0.5)
        ? [
            [left, top],
            [left + wide / 2, top - 5 * u],
            [left + wide, top],
          ]
        : [
            [left - 0.6 * u, top],
            [left - 0.6 * u, top - 2 * u],
            [left + wide + 0.6 * u, top - 2 * u],
            [left + wide + 0.6 * u, top],
          ]
      const front = polygon([[left, foot], ...gable, [left + wide, foot]])
      let [panes, bays] = ['', '']
      for (let floor = 0; floor < tall / (9 * u) - 1; floor += 1) {
        const b = top + (3.5 + floor * 9) * u
        bays += rect(left + wide * 0.1, b + 5.6 * u, wide * 0.8, 0.8 * u)
        for (const share of [0.17, 0.44, 0.7]) panes += rect(left + wide * share, b, wide * 0.14, 4.8 * u)
      }
      const [frame, glass] =
        row === 0
          ? [inks.paper, inks.paper]
          : ink === inks.second
            ? [inks.tone, inks.pale]
            : [inks.dark, inks.dark]
      return (
        (row === 0 ? fill(front, ink) : slipped(front, ink, inks.dark, -3, -3)) +
        (row === 0
          ? ''
          : hatched(rect(left + wide * 0.72, top, wide * 0.28, foot - top), inks.dark, 6, 1.6, 90)) +
        fill(bays, frame) +
        fill(panes, glass)
      )
    }
    const row = (from: number, lift: number, index: number) => {
      const drawn: string[] = []
      let left = from
      while (left < width + 10 * u) {
        const wide = random.between(13, 18) * u
        drawn.push(
          house(
            left,
            wide,
            random.between(26, 36) * u + lift,
            index === 0 ? inks.tone : random.pick([inks.second, inks.pale, inks.pale]),
            index,
          ),
        )
        left += wide + (index === 0 ? 2 * u : 0)
      }
      return drawn.join('')
    }
    const road = polygon([
      [-40, street(-40)],
      [x + 44 * u, street(x + 44 * u)],
      [width + 60, street(x + 44 * u) - 1.5 * u],
      [width + 60, height + 40],
      [-40, height + 40],
    ])
    const kerb = (down: number) =>
      polyline([
        [-40, street(-40) + down * u],
        [x + 44 * u, street(x + 44 * u) + down * u],
        [width + 60, street(x + 44 * u) + (down - 1.5) * u],
      ])
    const wires = [-54, -49].map(b =>
      curve([
        [-20, street(0) + (b + 4) * u],
        [x - 18 * u, street(x - 18 * u) + (b + 9) * u],
        [width + 20, street(width) + b * u],
      ]),
    )
    const [cx, cy] = [x - 8 * u, street(x - 8 * u) - 15.5 * u]
    return {
      ground: inks.paper,
      beneath: inks.dark,
      shapes:
        halftone(
          { x: 0, y: room.y, width, height: room.height },
          14,
          inks.tone,
          (_, b) => 1 - (b - room.y) / (room.height * 0.66),
        ) +
        row(-10 * u, 19 * u, 0) +
        row(-4 * u, -6 * u, 1) +
        line(wires.join(''), inks.dark, 0.5 * u) +
        slipped(road, inks.spot, inks.pale, 0, -5) +
        within(road, dotted(road, inks.dark, 10, 3.2)) +
        line(kerb(9), inks.pale, 1.4 * u, { dash: `${Math.round(12 * u)} ${Math.round(9 * u)}` }) +
        line(kerb(24) + kerb(28), inks.dark, 0.7 * u) +
        within(
          road,
          fill(
            polygon([
              [cx - 40 * u, street(cx - 40 * u) + 3 * u],
              [cx + 34 * u, street(cx + 34 * u) + 2 * u],
              [cx + 26 * u, street(cx + 26 * u) + 6.4 * u],
              [cx - 44 * u, street(cx - 44 * u) + 7.4 * u],
            ]),
            inks.dark,
          ),
        ) +
        turned(fastback(cx, cy, u * 0.8, inks), -13, cx, cy),
    }
  },
}
