import path from 'node:path'
import { imageSize } from 'image-size'
import { readRegular } from './readRegular'

/** Where every image format says how large it is. */
const HEADER_BYTES = 256 * 1024

/**
 * Width and height in pixels of a picture; null where there is none, or something else than a file stands in its
 * place.
 *
 * @param publicFolder absolute
 * @param src its address: `/images/name.jpg`
 */
export function imageSizeOf(publicFolder: string, src: string): { width: number; height: number } | null {
  try {
    const header = readRegular(path.join(publicFolder, src), HEADER_BYTES)
    // Of nothing the package says that it is nothing wide.
    if (header.length === 0) return null
    const { width, height } = imageSize(header)
    return { width, height }
  } catch {
    return null
  }
}
