import { realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { parsedUrl } from '../../parsedUrl.mjs'

/** Where the pictures of a source may lie: absolute folders, null where there is none. */
export type PictureFolders = {
  /** A copy of the uploads of the old site (`--medias`). */
  medias: string | null
  /** The folder of the source itself. */
  source: string | null
}

/** Folders of static files, by the engines that have them. */
const STATIC = ['', 'static', 'public', 'assets', 'src', 'src/assets', 'content/images', 'content', 'images']
/** What WordPress puts behind the name of an original for its smaller copies: `-300x200`, `-scaled`. */
const SIZE = /-(?:\d{2,4}x\d{2,4}|scaled|rotated|e\d{10,})(?=\.[a-z\d]+$)/i

/**
 * The file of a picture, absolute; null where none lies in the folders of the source. The original is taken before a
 * smaller copy of it.
 *
 * @param address as a text writes it: a full address, a path of the old site, a file beside the text
 * @param beside the folder of the text within the source; empty at its top
 */
export function findPicture(
  address: string,
  beside: string,
  { medias, source }: PictureFolders,
): string | null {
  const written = pathOf(address)
  if (!written) return null
  const isRelative = !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address)
  const tails = written.split('/').filter(part => part !== '' && part !== '.')
  const places: [string, string][] = []
  if (source) {
    if (isRelative) places.push([source, path.posix.join(beside, written)])
    for (const folder of STATIC) places.push([source, path.posix.join(folder, ...tails)])
  }
  // Of the path of the old site any end may be the path within a copy of its uploads.
  if (medias)
    for (let from = 0; from < tails.length; from++)
      places.push([medias, path.posix.join(...tails.slice(from))])
  for (const [root, file] of places) {
    for (const name of new Set([file.replace(SIZE, ''), file])) {
      const found = fileWithin(root, name)
      if (found) return found
    }
  }
  return null
}

function pathOf(address: string): string | null {
  const url = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address)
    ? parsedUrl(address.replace(/^\/\//, 'https://'))
    : null
  const written = (url ? url.pathname : address).replace(/[?#].*$/, '').replace(/^__GHOST_URL__/, '')
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

/** A regular file within a folder, whatever links stand on the way to it; null for any other. */
function fileWithin(root: string, name: string): string | null {
  if (name.includes('\0') || name === '' || name === '.') return null
  try {
    const file = realpathSync(path.join(root, name))
    const top = realpathSync(root)
    return file.startsWith(`${top}${path.sep}`) && statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}
