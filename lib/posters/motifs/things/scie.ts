import type { Motif } from '../../motif'
import { disc, fill, line, type Point, polar, polygon, rect, slipped, within } from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** A long blade goes through the trunks of a forest, or a round one rises behind the trees as a sun would. */
export const scie: Motif = {
  views: ['haut', 'bas'],
  draw({ width, height, focus, size, view, inks, room, random }) {
    const u = size / 100
    if (view === 0) return felled({ width, height, focus, size, view, inks, room, random, x: 0, y: 0 })
    const [x, y] = [focus.x + 26 * u, focus.y + 14 * u]
    const reach = 64 * u
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
      beneath: inks.dark,
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

/** Trunks that stand close, the blade that goes through them askew, and what runs down from its cut. */
function felled({ width, height, focus, size, inks, room, random }: Parameters<Motif['draw']>[0]) {
  const u = size / 100
  const [x, y] = [focus.x, focus.y]
  const slope = -0.3
  const cut = (a: number) => y + 2 * u + (a - x) * slope
  const trunks: { left: number; wide: number; back: boolean }[] = []
  for (let left = -8 * u; left < width; ) {
    const back = trunks.length % 2 === 0
    const wide = random.between(back ? 6 : 12, back ? 9 : 18) * u
    trunks.push({ left, wide, back })
    left += wide + random.between(2, 6) * u
  }
  const trunk = (left: number, wide: number, top: number, foot: number) =>
    polygon([
      [left + wide * 0.06, top],
      [left + wide * 0.94, top],
      [left + wide, (top + foot) / 2],
      [left + wide * 1.08, foot],
      [left - wide * 0.08, foot],
      [left, (top + foot) / 2],
    ])
  const whole = trunks.map(({ left, wide, back }) => {
    const shape = trunk(left, wide, -20, height + 20)
    return back
      ? fill(shape, inks.tone)
      : fill(shape, inks.second) +
          hatched(shape, inks.dark, 13, 3, 90 + random.between(-2, 2)) +
          fill(
            polygon([
              [left + wide * 0.7, -20],
              [left + wide, -20],
              [left + wide * 1.08, height + 20],
              [left + wide * 0.66, height + 20],
            ]),
            inks.dark,
          )
  })
  const bleeding = trunks.flatMap(({ left, wide, back }) =>
    back
      ? []
      : [0.1, 0.34, 0.6, 0.82].map(share => {
          const a = left + wide * share
          const long = random.between(8, 44) * u
          const thick = random.between(1.2, 2.6) * u
          const top = cut(a) + 8 * u
          return `${polygon([
            [a, top],
            [a + thick, top],
            [a + thick * 0.9, top + long],
            [a + thick * 0.1, top + long],
          ])}${disc(a + thick / 2, top + long, thick * 0.72)}`
        }),
  )
  const ends: [number, number] = [-60, width + 60]
  const [from, to] = ends
  const teeth: Point[] = []
  const pitch = 7 * u
  for (let a = from; a < to; a += pitch)
    teeth.push([a, cut(a) + 9 * u], [a + pitch * 0.2, cut(a) + 16 * u], [a + pitch * 0.55, cut(a) + 9 * u])
  const blade = polygon([
    [from, cut(from) - 12 * u],
    [to, cut(to) - 12 * u],
    [to, cut(to) + 9 * u],
    ...teeth.reverse(),
  ])
  const back = polygon([
    [from, cut(from) - 12 * u],
    [to, cut(to) - 12 * u],
    [to, cut(to) - 7 * u],
    [from, cut(from) - 7 * u],
  ])
  const dust = Array.from({ length: 46 }, () => {
    const a = random.between(0, width)
    return rect(
      a,
      cut(a) - random.between(16, 34) * u,
      random.between(0.8, 2) * u,
      random.between(0.6, 1.3) * u,
    )
  }).join('')
  return {
    ground: inks.paper,
    beneath: inks.paper,
    shapes:
      halftone(
        { x: 0, y: room.y, width, height: height - room.y },
        15,
        inks.tone,
        (_, b) => 0.2 + ((b - room.y) / (height - room.y)) * 0.7,
      ) +
      whole.join('') +
      slipped(bleeding.join(''), inks.spot, inks.dark, 2, 3) +
      fill(dust, inks.dark) +
      slipped(blade, inks.pale, inks.dark, 4, 8) +
      line(blade, inks.dark, 0.7 * u, { join: 'round' }) +
      dotted(blade, inks.tone, 8, 3) +
      fill(back, inks.spot) +
      halftone({ x: x - 40 * u, y: cut(x) - 44 * u, width: 80 * u, height: 88 * u }, 10, inks.spot, (a, b) =>
        Math.abs(b - cut(a)) < 15 * u && b > cut(a) - 6 * u
          ? 1.1 - Math.hypot(a - x, b - cut(x)) / (34 * u)
          : 0,
      ),
  }
}
