import type { Motif } from '../../motif'
import { curve, disc, fill, line, type Point, polar, polygon, polyline, shifted } from '../../pen'
import { dotted } from '../../screen'

/** A bullet has gone through the glass: cracks, shards and the hole. */
export const impact: Motif = {
  views: ['bas', 'haut', 'bas'],
  draw({ width, height, focus, size, view, inks, random }) {
    const holes: Point[] =
      view === 2
        ? [-1, 0, 1].map(step => [focus.x + step * size * 0.3, focus.y - step * size * 0.24])
        : [[focus.x + size * 0.06, focus.y - size * 0.04]]
    const ground = view === 1 ? inks.dark : inks.paper
    const shards =
      view === 1 ? [inks.tone, inks.second, inks.pale] : [inks.spot, inks.second, inks.tone, inks.pale]
    const reach = Math.hypot(width, height)
    const drawings = holes.map(([x, y], index) => {
      const scale = view === 2 ? 0.42 + index * 0.12 : 1
      const rays = random.whole(13, 17)
      const rings = [0.06, 0.11, 0.17, 0.24, 0.33, 0.45, 0.64, 1].map(share => share * size * scale)
      const turns = Array.from(
        { length: rays },
        (_, ray) => ((ray + random.between(-0.32, 0.32)) / rays) * Math.PI * 2,
      )
      const web = turns.map(turn =>
        rings.map(ring => polar(x, y, ring * random.between(0.85, 1.15), turn + random.between(-0.05, 0.05))),
      )
      const corner = (ray: number, ring: number): Point => web[ray % rays]?.[ring] ?? [x, y]
      let pieces = ''
      for (let ray = 0; ray < rays; ray += 1) {
        for (let ring = 0; ring < rings.length - 1; ring += 1) {
          if (!random.chance(0.98 - ring * 0.13)) continue
          const shard = polygon([
            corner(ray, ring),
            corner(ray + 1, ring),
            corner(ray + 1, ring + 1),
            corner(ray, ring + 1),
          ])
          const ink = random.pick([shards[0] ?? inks.spot, ...shards.slice(1), inks.second])
          pieces += fill(shard, ink)
          if (ring > 1 && random.chance(0.3)) pieces += dotted(shard, inks.dark, 7, 3.2)
        }
      }
      const cracks = web.map((points, ray) => {
        const turn = turns[ray] ?? 0
        const far = view === 2 ? size * scale * random.between(0.9, 1.5) : reach * random.between(0.5, 1)
        return polyline([[x, y], ...points.slice(1), polar(x, y, far, turn + random.between(-0.09, 0.09))])
      })
      const hole = Array.from({ length: 11 }, (_, step) =>
        polar(x, y, size * 0.052 * scale * random.between(0.8, 1.25), (step / 11) * Math.PI * 2),
      )
      const dark = shifted(line(cracks.join(''), inks.dark, 3), 3, 3)
      return (
        pieces +
        dark +
        line(cracks.join(''), inks.pale, 2.4) +
        fill(disc(x, y, size * 0.072 * scale), inks.pale) +
        fill(curve(hole, true), inks.dark) +
        fill(disc(x, y, size * 0.016 * scale), inks.paper)
      )
    })
    return { ground, beneath: ground, shapes: drawings.join('') }
  },
}
