import { type Colour, contrast, mix } from './colour'

/** The ink of the palette that reads best on what is beneath it. */
export function letteringInk(
  beneath: Colour,
  { key, pale, dark }: Record<'key' | 'pale' | 'dark', Colour>,
): Colour {
  return [key, pale, dark, mix(dark, '#000000', 0.5), mix(pale, '#ffffff', 0.7)].reduce((best, ink) =>
    contrast(ink, beneath) > contrast(best, beneath) + 0.5 ? ink : best,
  )
}
