import { imageSize } from 'image-size'
import sharp, { type Sharp } from 'sharp'
import type { RefusedPicture } from './picture'

/** A picture as it may stand on the site: its bytes, the ending of its format, its size in pixels. */
export type PublishablePicture = {
  bytes: Uint8Array
  ending: 'jpg' | 'png' | 'webp' | 'avif'
  width: number
  height: number
}

/** Pixels; no screen shows more in a column or above an article. */
const WIDEST = 2560
/** More pixels than a camera has, which a small file may claim. */
const MOST_PIXELS = 150_000_000
const REFUSED: Readonly<Record<string, string>> = {
  svg: 'c’est un dessin SVG, qui peut contenir des scripts',
  ico: 'c’est une icône (ICO)',
  heif: 'c’est une photo HEIC, que les navigateurs ne montrent pas',
  heic: 'c’est une photo HEIC, que les navigateurs ne montrent pas',
  psd: 'c’est un document Photoshop',
}
const ENDINGS: Readonly<Record<string, PublishablePicture['ending']>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  heif: 'avif',
}

/**
 * A picture by what its bytes are, whatever it is called: as it came, where browsers show it and it says nothing of
 * where it was taken; else written anew, without metadata, upright, never larger. What moves is refused.
 */
export async function publishable(bytes: Uint8Array): Promise<PublishablePicture | RefusedPicture> {
  let type: string | undefined
  try {
    type = imageSize(bytes).type
  } catch {
    return { reason: 'ce n’est pas une image, ou son format est inconnu' }
  }
  const refused = type && type !== 'avif' ? REFUSED[type] : undefined
  if (refused) return { reason: refused }
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, animated: false })
    const { format, width, height, pages = 1, exif, xmp, orientation = 1, space } = await picture.metadata()
    if (pages > 1) return { reason: 'c’est une image animée' }
    const ending = ENDINGS[format]
    const isUpright = orientation === 1
    const isShown = ending && space !== 'cmyk'
    if (isShown && isUpright && width <= WIDEST && !tellsPlace(exif, xmp))
      return { bytes, ending, width, height }
    const upright = picture
      .rotate()
      .resize({ width: WIDEST, withoutEnlargement: true })
      .toColorspace('srgb')
      .keepIccProfile()
    const target = ending ?? (format === 'tiff' ? 'jpg' : 'png')
    const { data, info } = await encoded(upright, target).toBuffer({ resolveWithObject: true })
    return { bytes: data, ending: target, width: info.width, height: info.height }
  } catch {
    return { reason: 'l’image est abîmée, ou son format est inconnu' }
  }
}

function encoded(picture: Sharp, ending: PublishablePicture['ending']): Sharp {
  switch (ending) {
    case 'jpg':
      return picture.jpeg({ quality: 90 })
    case 'webp':
      return picture.webp({ quality: 90 })
    case 'avif':
      return picture.avif({ quality: 70 })
    case 'png':
      return picture.png()
  }
}

/** Whether metadata hold where a photo was taken: the pointer to it in Exif (tag 0x8825), or its name in XMP. */
function tellsPlace(exif: Buffer | undefined, xmp: Buffer | undefined): boolean {
  if (xmp?.includes('GPS')) return true
  return (
    exif !== undefined &&
    (exif.includes(Buffer.from([0x88, 0x25, 0x00, 0x04])) ||
      exif.includes(Buffer.from([0x25, 0x88, 0x04, 0x00])))
  )
}
