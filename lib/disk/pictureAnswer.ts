import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pictureFile } from './imageSizeOf'

/** The content types of pictures, by the ending of their names; what ends otherwise is no picture. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/** Names without `..`, empty parts or signs that a file system may read as something else. */
const ADDRESS = /^\/images(?:\/[\w-][\w.-]*)+$/

/**
 * A picture as it lies on the disk; null where there is none. Who has it already is told so by whoever sends the
 * answer (lib/server/answerHeaders.mjs).
 *
 * @param publicFolder absolute
 * @param address `/images/name.jpg`, as it was judged: nothing in it is escaped
 */
export async function pictureAnswer(publicFolder: string, address: string): Promise<Response | null> {
  const type = TYPES[path.extname(address).toLowerCase()]
  const found = type && ADDRESS.test(address) ? await pictureFile(publicFolder, address) : null
  if (!type || !found) return null
  const { size, mtime } = found
  const body = createReadStream(path.join(publicFolder, address))
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(size),
      'Last-Modified': mtime.toUTCString(),
      ETag: `W/"${size.toString(16)}-${mtime.getTime().toString(16)}"`,
    },
  })
}
