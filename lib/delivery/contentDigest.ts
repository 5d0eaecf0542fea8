import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Enough to keep the file descriptors of a large archive within any limit. */
const AT_ONCE = 64

/**
 * A digest of the names and bytes of all files below `folder`, equal wherever and whenever they were written:
 * a checkout, a copy or an image of the same content has the same. `signatureOf` is cheaper, but knows
 * a file by its place and its time of writing.
 */
export async function contentDigest(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter(entry => entry.isFile() || entry.isSymbolicLink())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
  const hash = createHash('sha256')
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE)
    const texts = await Promise.all(some.map(name => readFile(path.join(folder, name)).catch(() => '')))
    // Lengths keep the end of one file and the beginning of the next apart.
    for (const [index, text] of texts.entries())
      hash.update(`\n${some[index]}\n${text.length}\n`).update(text)
  }
  return hash.digest('hex').slice(0, 32)
}
