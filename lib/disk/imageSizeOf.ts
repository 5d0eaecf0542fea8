import { type Stats, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { imageSize } from 'image-size'
import { readRegular } from './readRegular'

/** Where every image format says how large it is. */
const HEADER_BYTES = 256 * 1024

/** Bytes. Far above any photograph; a server that shrinks a picture holds all of it in memory. */
const MAX_PICTURE = 40_000_000

/**
 * The file that may be sent as the picture of an address; null where none lies: whoever opens a pipe or a device in
 * its place would wait for ever, or never come to its end.
 *
 * @param publicFolder absolute
 * @param src its address: `/images/name.jpg`
 */
export async function pictureFile(publicFolder: string, src: string): Promise<Stats | null> {
  try {
    const found = await stat(path.join(publicFolder, src))
    return found.isFile() && found.size <= MAX_PICTURE ? found : null
  } catch {
    return null
  }
}

/**
 * Width and height in pixels of a picture; null where there is none, it is too heavy, or something else than a file
 * stands in its place.
 *
 * @param publicFolder absolute
 * @param src its address: `/images/name.jpg`
 */
export function imageSizeOf(publicFolder: string, src: string): { width: number; height: number } | null {
  try {
    const file = path.join(publicFolder, src)
    if (statSync(file).size > MAX_PICTURE) return null
    const header = readRegular(file, HEADER_BYTES)
    // Of nothing the package says that it is nothing wide.
    if (header.length === 0) return null
    const { width, height } = imageSize(header)
    return { width, height }
  } catch {
    return null
  }
}
