import { parsedUrl } from '../../parsedUrl.mjs'
import { HEAVIEST, type RefusedPicture } from './picture'

const MOST_REDIRECTS = 5
/** Milliseconds for one picture, redirects included. */
const PATIENCE = 30_000

/**
 * The bytes of a picture from the web: only from hosts that the map allows, wherever one of them may redirect to.
 *
 * @param hosts names with their ports, as URLs write them
 */
export async function fetchPicture(
  address: string,
  hosts: { has(host: string): boolean },
  signal?: AbortSignal,
): Promise<Uint8Array | RefusedPicture> {
  const timeout = AbortSignal.timeout(PATIENCE)
  const either = signal ? AbortSignal.any([signal, timeout]) : timeout
  let next = address.replace(/^\/\//, 'https://')
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const url = parsedUrl(next)
      if (!url || !/^https?:$/.test(url.protocol)) return { reason: 'son adresse n’est pas celle d’un site' }
      if (!hosts.has(url.host) && !hosts.has(url.hostname)) {
        return { reason: `la carte n’autorise pas à copier les images du serveur ${url.host}` }
      }
      const response = await fetch(url, { redirect: 'manual', signal: either })
      const location = response.headers.get('location')
      if (response.status >= 300 && response.status < 400 && location) {
        await response.body?.cancel()
        next = new URL(location, url).href
        continue
      }
      if (!response.ok) {
        await response.body?.cancel()
        return { reason: `${url.host} répond ${response.status}` }
      }
      return await bytesOf(response)
    }
    return { reason: `son adresse redirige plus de ${MOST_REDIRECTS} fois` }
  } catch (error) {
    signal?.throwIfAborted()
    return {
      reason: timeout.aborted
        ? 'le site ne répond pas à temps'
        : `le site ne répond pas (${reasonOf(error)})`,
    }
  }
}

async function bytesOf(response: Response): Promise<Uint8Array | RefusedPicture> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > HEAVIEST) {
      return { reason: `elle dépasse ${HEAVIEST / 1_000_000} Mo` }
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'connexion interrompue'
}
