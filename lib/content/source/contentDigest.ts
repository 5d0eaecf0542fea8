import { createHash } from 'node:crypto'
import { digestOf } from '../../cache/digestOf'
import type { SourceFile } from '../../model/files'
import { inSlices } from '../../turns/slices'

/**
 * A digest of the names and texts of what was read, equal wherever and whenever it was written: a checkout, a copy
 * or an image of the same content has the same. `folderListing` is cheaper, but knows a file by its place and its
 * time of writing.
 */
export async function contentDigest(files: readonly SourceFile[]): Promise<string> {
  const { isOver, pause } = inSlices()
  const lines: string[] = []
  for (const source of files) {
    lines.push(`${source.file} ${digestOf(source)}`)
    if (isOver()) await pause()
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 32)
}
