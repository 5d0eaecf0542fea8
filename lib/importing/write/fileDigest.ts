import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

const PIECE = 1 << 20

/** The SHA-256 of a text as it lies on disk, in hexadecimal. */
export function textDigest(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The same of a file, read piece by piece; null where none is. */
export function fileDigest(file: string): string | null {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  try {
    const hash = createHash('sha256')
    const piece = Buffer.allocUnsafe(PIECE)
    for (let length = readSync(descriptor, piece); length > 0; length = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, length))
    }
    return hash.digest('hex')
  } finally {
    closeSync(descriptor)
  }
}
