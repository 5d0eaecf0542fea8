import { createHash } from 'node:crypto'
import type { SourceFile } from './files'

const digests = new WeakMap<SourceFile, string>()

/** Tells the text of a file from any other. */
export function digestOf(source: SourceFile): string {
  const known = digests.get(source)
  if (known) return known
  const digest = createHash('sha256').update(source.text).digest('base64')
  digests.set(source, digest)
  return digest
}
