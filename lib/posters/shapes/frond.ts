import { type Point, polygon, type Shape } from '../pen'

/** The leaf of a palm, from 0, 0 to the right: a rib, and blades that lean towards its tip. `long` in units. */
export function frond(long: number): Shape {
  const side = (flip: 1 | -1) =>
    Array.from({ length: 9 }, (_, blade): Point[] => {
      const along = (blade + 0.5) / 9
      const broad = Math.sin(along * Math.PI * 0.86 + 0.3) * long * 0.36
      const from = long * along * 0.86
      return [
        [from, flip * long * 0.012],
        [from + broad * 0.62, flip * broad],
        [from + long * 0.068, flip * long * 0.016],
      ]
    }).flat()
  return polygon([[0, -long * 0.012], ...side(-1), [long, 0], ...side(1).reverse()])
}
