import { createHash } from 'node:crypto'

const digests = new WeakMap<{ readonly text: string }, string>()

/** A digest of the text of a file, which tells it from any other. It is computed once for each object. */
export function digestOf(file: { readonly text: string }): string {
  const known = digests.get(file)
  if (known) return known
  const digest = createHash('sha256').update(file.text).digest('base64')
  digests.set(file, digest)
  return digest
}
