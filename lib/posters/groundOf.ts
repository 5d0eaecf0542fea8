import type { ArtCrop } from '../routes'
import type { Colour } from './colour'
import { type PosterFilm, sheetGround } from './composePoster'

const grounds = new WeakMap<PosterFilm, Map<ArtCrop, Colour>>()

/**
 * The ink of the whole sheet of a film in one crop. The motif knows it and must draw to tell, a millisecond's work for
 * a list of thirty films: what it told of a film is remembered as long as the film is.
 */
export function groundOf(film: PosterFilm, crop: ArtCrop): Colour {
  const known = grounds.get(film) ?? new Map<ArtCrop, Colour>()
  const ground = known.get(crop) ?? sheetGround(film, crop)
  grounds.set(film, known.set(crop, ground))
  return ground
}
