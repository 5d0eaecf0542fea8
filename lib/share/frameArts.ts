import { drawPoster, type PosterFilm } from '../posters/composePoster'
import { CROP_SIZES, type Size } from '../posters/crops'
import type { ArtCrop } from '../routes'
import { COLOURS } from './colours'

type Box = { x: number; y: number } & Size

/** Between two arts, as between two frames of a film. */
const GAP = 10

/**
 * The arts of films within a box: one as large as it is; several as strips of a contact sheet, each with its subject
 * in view.
 */
export function frameArts(arts: readonly PosterFilm[], box: Box): string {
  const [film] = arts
  if (film && arts.length === 1) return framed(film, box, box.width / box.height > 1.5 ? 'une' : 'partage', 0)
  const width = (box.width - GAP * (arts.length - 1)) / arts.length
  const strips = arts.map((one, index) =>
    framed(one, { ...box, x: box.x + index * (width + GAP), width }, 'partage', index),
  )
  return `<path fill="${COLOURS.ink}" d="M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z"/>${strips.join('')}`
}

function framed(film: PosterFilm, box: Box, crop: ArtCrop, index: number): string {
  // Patterns and clippings are named alike in every drawing of ours.
  const drawing = drawPoster(film, crop).replace(/( id="|url\(#)/g, `$1${'abcdefgh'.charAt(index)}`)
  const { width, height } = CROP_SIZES[crop]
  // The subject of this crop lies at the right, clear of a headline: the square there is what is shown.
  const view = crop === 'partage' ? `${width - height} 0 ${height} ${height}` : `0 0 ${width} ${height}`
  return `<svg x="${Math.round(box.x)}" y="${box.y}" width="${Math.round(box.width)}" height="${box.height}" viewBox="${view}" preserveAspectRatio="xMidYMid slice">${drawing}</svg>`
}
