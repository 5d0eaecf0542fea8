import { BEST_RATING } from '../model/rating'
import { COLOURS } from './colours'

/** A star in a square of 24, the same as in components/ratings/stars.css. */
const STAR = 'm12 2 2.9 6.6 7.1.7-5.4 4.7 1.6 7-6.2-3.7L5.8 21l1.6-7L2 9.3l7.1-.7z'

/** A rating as stars, drawn to the half. */
export function drawStars(rating: number, { x, y, size }: { x: number; y: number; size: number }): string {
  const scale = size / 24
  const row = Array.from(
    { length: BEST_RATING },
    (_, index) => `<path transform="translate(${index * 24})" d="${STAR}"/>`,
  ).join('')
  return `<g transform="translate(${x} ${y}) scale(${scale})"><g fill="${COLOURS.unlit}">${row}</g><clipPath id="lit${rating * 2}"><path d="M0 0h${24 * rating}v24H0z"/></clipPath><g fill="${COLOURS.tungsten}" clip-path="url(#lit${rating * 2})">${row}</g></g>`
}
