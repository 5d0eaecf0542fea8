import type { Size } from './crops'
import type { Inks } from './palettes'
import { random } from './random'

/**
 * The press and its paper: specks that the ink missed and specks that it left. Two small tiles whose sides
 * have no common measure, so that the eye finds no repetition.
 */
export function texture(
  { width, height }: Size,
  { pale, dark }: Inks & { pale: string; dark: string },
): string {
  return [
    { id: 'g', side: 151, ink: pale, count: 64, opacity: 0.34 },
    { id: 'k', side: 113, ink: dark, count: 46, opacity: 0.3 },
  ]
    .map(({ id, side, ink, count, opacity }) => {
      const draws = random(id)
      const specks = Array.from(
        { length: count },
        () => `M${draws.whole(2, side - 2)} ${draws.whole(2, side - 2)}h${draws.chance(0.2) ? 1 : 0}`,
      ).join('')
      return `<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(${id === 'g' ? 9 : -14})"><path stroke="${ink}" stroke-opacity="${opacity}" stroke-linecap="round" stroke-width="1.5" d="${specks}"/></pattern><path fill="url(#${id})" d="M0 0h${width}v${height}H0z"/>`
    })
    .join('')
}
