import { createHash } from 'node:crypto'
import type { Catalogue } from '../../content/catalogue/catalogue'
import { perCatalogue } from '../../content/catalogue/perCatalogue'
import { inSlices } from '../../turns/slices'
import { lastModified } from './lastModified'

const digests = perCatalogue(() => new Map<string, string>())

/**
 * A sitemap that is sent while it is written. It is written once more beforehand, for its digest alone: nothing
 * is gathered, whatever its length.
 *
 * @param name under which the digest is kept as long as the catalogue; null for what also depends on the hour
 * @param write begins anew at each call
 */
export async function xmlAnswer(
  catalogue: Catalogue,
  name: string | null,
  write: () => ReadableStream<Uint8Array>,
): Promise<Response> {
  const tags = digests(catalogue)
  const tag = (name === null ? undefined : tags.get(name)) ?? (await streamDigest(write()))
  if (name !== null) tags.set(name, tag)
  return new Response(write(), {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      ETag: `"${tag}"`,
      ...lastModified(catalogue.articles),
    },
  })
}

async function streamDigest(stream: ReadableStream<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  const reader = stream.getReader()
  const { isOver, pause } = inSlices()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    hash.update(piece.value)
    if (isOver()) await pause()
  }
  return hash.digest('base64url').slice(0, 22)
}
