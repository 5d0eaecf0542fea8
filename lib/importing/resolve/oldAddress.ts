import { parsedUrl } from '../../parsedUrl.mjs'
import { formerPathFault } from '../../text/formerPathFault'

/**
 * An address of the old site as the path and query that readers ask for: `/2013/05/12/drive/`, `/?p=17`; null for one of
 * another site, and for its home page.
 *
 * @param site the address of the old site, where it is known
 */
export function oldPath(address: string, site: string | null): string | null {
  const base = parsedUrl(site ?? 'https://old.invalid')
  if (!base || address.trim() === '' || address.startsWith('#')) return null
  const url = parsedUrl(address.trim(), base)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  if (site !== null && bareHost(url.host) !== bareHost(base.host)) return null
  const path = `${decoded(url.pathname)}${url.search}`
  return formerPathFault(path) ? null : path
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}

function decoded(path: string): string {
  try {
    return decodeURI(path).normalize('NFC')
  } catch {
    return path
  }
}
