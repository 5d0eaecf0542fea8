import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { isPictureFile } from './imageSizeOf'

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
 * A picture as it lies on the disk, or 304 where the reader has it already; null where there is none.
 *
 * @param publicFolder absolute
 * @param address `/images/name.jpg`, as it was judged: nothing in it is escaped
 */
export async function pictureAnswer(
  { headers: asked }: Request,
  publicFolder: string,
  address: string,
): Promise<Response | null> {
  const type = TYPES[path.extname(address).toLowerCase()]
  if (!type || !ADDRESS.test(address) || !(await isPictureFile(publicFolder, address))) return null
  const file = path.join(publicFolder, address)
  const { size, mtime } = await stat(file)
  const headers = {
    'Content-Type': type,
    'Last-Modified': mtime.toUTCString(),
    ETag: `W/"${size.toString(16)}-${mtime.getTime().toString(16)}"`,
  }
  if (asked.get('if-none-match') === headers.ETag) return new Response(null, { status: 304, headers })
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
  return new Response(body, { headers: { ...headers, 'Content-Length': String(size) } })
}
