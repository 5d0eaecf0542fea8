import type { Motif } from '../../motif'
import {
  ellipse,
  fill,
  limb,
  line,
  pointAbout,
  polygon,
  polyline,
  rect,
  slipped,
  turned,
  within,
} from '../../pen'
import { dotted, halftone, hatched } from '../../screen'

/** A few yards in the open: an armoured van, a door, and between them somebody with a bag and a long shadow. */
export const decouvert: Motif = {
  views: ['bas'],
  lettering: ['pente'],
  draw({ width, height, focus, size, inks, room }) {
    const u = size / 100
    const [x, y] = [focus.x, room.y + room.height * 0.5]
    const slabs: string[] = []
    const lean = -0.36
    const p = pointAbout(x, y, u, lean)
    const quad = (a: number, b: number, A: number, B: number) => polygon([p(a, b), p(A, b), p(A, B), p(a, B)])
    for (let at = -240; at <= 240; at += 18) {
      slabs.push(polyline([p(at, -260), p(at, 260)]))
      slabs.push(polyline([p(-260, at), p(260, at)]))
    }
    const roof = quad(-92, -66, -22, -30)
    const van =
      fill(quad(-90, -30, -6, 4), inks.dark) +
      slipped(quad(-96, -68, -18, -28), inks.second, inks.dark, 6, 9) +
      hatched(quad(-96, -68, -60, -28), inks.tone, 10, 2.2, 90 + (lean * 180) / Math.PI) +
      line(roof, inks.dark, 1.1 * u) +
      fill(quad(-58, -56, -42, -40), inks.tone) +
      line(quad(-58, -56, -42, -40), inks.dark, 0.9 * u) +
      fill(quad(-34, -62, -27, -34), inks.spot) +
      fill(quad(-18, -66, -14.6, -49), inks.dark) +
      fill(quad(-18, -47, -14.6, -30), inks.dark) +
      // One leaf of the door stands open.
      slipped(quad(-17, -30, 2, -27), inks.second, inks.dark, 3, 5)
    // The step and the awning of the bank, at the other end.
    const bank =
      slipped(quad(46, 40, 190, 190), inks.dark, inks.pale, -5, -5) +
      [0, 1, 2, 3, 4, 5, 6]
        .map(step => fill(quad(52 + step * 16, 40, 60 + step * 16, 52), inks.spot))
        .join('') +
      hatched(quad(46, 54, 190, 190), inks.tone, 16, 1.8, (lean * 180) / Math.PI)
    const [mx, my] = p(12, 4)
    const ofMan = pointAbout(mx, my, u, 0.72)
    const m = (a: number, b: number, wide: number) => [...ofMan(a, b), wide * u] as const
    const [s1, s2, s3, s4] = [p(10, 2), p(15, 6), p(-8, 96), p(-30, 92)]
    const shadow = polygon([
      s1,
      s2,
      p(4, 40),
      p(10, 56),
      p(4, 66),
      s3,
      s4,
      p(-18, 62),
      p(-22, 50),
      p(-10, 38),
    ])
    const man =
      limb([m(-4.6, 0, 4.4), m(0, 0, 6.4), m(4.6, 0, 4.4)]) +
      limb([m(-4.6, 0, 3), m(-5.6, -5, 2.2)]) +
      limb([m(4.6, 0, 3), m(6, -4, 2.2)])
    const [hx, hy] = m(0, -0.4, 1)
    const [bx, by] = m(9.6, -5, 1)
    const watcher = (a: number, b: number) => {
      const [wx, wy] = p(a, b)
      return (
        fill(
          polygon([
            [wx, wy],
            [wx - 2 * u, wy + 3 * u],
            [wx - 24 * u, wy + 42 * u],
            [wx - 14 * u, wy + 46 * u],
          ]),
          inks.tone,
        ) +
        fill(ellipse(wx, wy, 3.6 * u, 2.6 * u), inks.dark) +
        fill(ellipse(wx, wy - 0.4 * u, 1.8 * u, 1.8 * u), inks.pale)
      )
    }
    return {
      ground: inks.paper,
      beneath: inks.dark,
      shapes:
        line(slabs.join(''), inks.tone, 0.6 * u) +
        halftone(
          { x: 0, y: 0, width, height },
          15,
          inks.tone,
          (a, b) => Math.hypot(a - mx, b - my) / (100 * u) - 0.16,
        ) +
        line(polyline([p(-10, -22), p(12, 4), p(52, 46)]), inks.spot, 1.2 * u, {
          dash: `${Math.round(3 * u)} ${Math.round(3 * u)}`,
        }) +
        fill(shadow, inks.dark) +
        van +
        bank +
        watcher(66, -44) +
        watcher(84, -18) +
        watcher(44, -78) +
        slipped(man, inks.second, inks.dark, 3, 4) +
        fill(ellipse(hx, hy, 3 * u, 3 * u), inks.dark) +
        turned(
          slipped(rect(bx - 4.4 * u, by - 3 * u, 8.8 * u, 6.4 * u), inks.spot, inks.dark, 3, 4),
          40,
          bx,
          by,
        ) +
        within(
          rect(0, 0, width, height),
          dotted(polygon([p(46, 40), p(190, 40), p(190, 52), p(46, 52)]), inks.dark, 9, 3),
        ),
    }
  },
}
