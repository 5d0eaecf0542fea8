import { stat } from 'node:fs/promises'
import { readRegular } from '../../../disk/readRegular'
import { parsedUrl } from '../../../parsedUrl.mjs'
import type { Milliseconds } from '../../../time/clock'
import { type Decoded, decodeText } from '../decodeText'
import { SourceFault } from '../sourceFault'

/** Bytes. Feeds hold some dozens of texts; that of a whole site is a tenth of it. */
const LARGEST = 50_000_000
const PATIENCE: Milliseconds = 30_000

/**
 * The text of a feed, from a file or from its address.
 *
 * @throws SourceFault, in French, for whatever stands in the way
 */
export async function feedText(source: string): Promise<Decoded> {
  const url = parsedUrl(source)
  if (url && /^https?:$/.test(url.protocol)) return inDeclared(await fetched(url))
  const found = await stat(source).catch(() => null)
  if (!found?.isFile())
    throw new SourceFault(source, 'Donnez le fichier d’un flux, ou son adresse en http(s).')
  if (found.size > LARGEST) throw tooLarge(source)
  return inDeclared(readRegular(source, LARGEST))
}

async function fetched(url: URL): Promise<Buffer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) })
    if (!response.ok) throw new SourceFault(url.href, `Le site répond ${response.status}.`)
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of response.body ?? []) {
      size += piece.length
      if (size > LARGEST) throw tooLarge(url.href)
      pieces.push(piece)
    }
    return Buffer.concat(pieces)
  } catch (error) {
    if (error instanceof SourceFault) throw error
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    throw new SourceFault(
      url.href,
      isLate ? 'Le site ne répond pas en 30 secondes.' : 'Le site ne répond pas.',
    )
  }
}

/** Older feeds declare another encoding than UTF-8. */
function inDeclared(bytes: Buffer): Decoded {
  const [, declared] =
    /^\s*<\?xml[^>]*\bencoding=["']([\w.-]+)["']/.exec(bytes.toString('latin1', 0, 200)) ?? []
  if (!declared || /^utf-?(?:8|16)$/i.test(declared)) return decodeText(bytes)
  try {
    return { text: new TextDecoder(declared).decode(bytes), remark: null }
  } catch {
    return decodeText(bytes)
  }
}

function tooLarge(source: string): SourceFault {
  return new SourceFault(source, `Ce fichier dépasse ${LARGEST / 1_000_000} Mo : ce n’est pas un flux.`)
}
