import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'

/** Files that are read before a server may answer somebody: ten thousand promises take four times as long. */
const AT_ONCE = 64

/**
 * A digest of the names and bytes of all files below `folder`, equal wherever and whenever they were written:
 * a checkout, a copy or an image of the same content has the same. `signatureOf` is cheaper, but knows
 * a file by its place and its time of writing.
 */
export async function contentDigest(folder: string): Promise<string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() || entry.isSymbolicLink())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
  const hash = createHash('sha256')
  for (const [index, name] of names.entries()) {
    const text = bytesOf(path.join(folder, name))
    // Lengths keep the end of one file and the beginning of the next apart.
    hash.update(`\n${name}\n${text.length}\n`).update(text)
    if (index % AT_ONCE === 0) await setImmediate()
  }
  return hash.digest('hex').slice(0, 32)
}

/** Empty for what is no longer there or cannot be read. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    return new Uint8Array()
  }
}
