/**
 * Parameters by which others count who sent them a reader: they name nothing, and make no other address. Those of
 * Google, Microsoft, Meta, X, TikTok, Yandex, Matomo, Mailchimp, HubSpot and AT Internet.
 */
const TRACKING =
  /^(?:utm_\w+|[gdy]clid|gclsrc|[gw]braid|_g[al]|fbclid|msclkid|twclid|ttclid|igshid|mc_[ce]id|(?:mtm|pk|hsa|at)_\w+|_hs(?:enc|mi)|xtor)$/i

/** A former address, cut in two: its path, and each of its parameters as `name=value`, all in the normal form. */
export type FormerPath = { path: string; parameters: readonly string[] }

/**
 * The normal form of an address of the site that was here before, in which it is compared: decoded once and in NFC,
 * the path in small letters, with single slashes and none at its end, as present addresses are compared
 * (lib/server/addresses/tidyPath.mjs); the parameters in alphabetical order, their letters as they were written, without
 * those of trackers. What a plain letter would make ambiguous (`%`, `?`, `#`, `&`, `=`, `+`) stays escaped. A normal
 * form has itself as its own.
 *
 * @param written a path, perhaps with a query; decodable (formerPathFault.ts)
 */
export function formerPathOf(written: string): string {
  const { path, parameters } = cutFormerPath(written)
  const named = parametersOf(parameters.join('&')).filter(parameter => !isTracking(parameter))
  return joinFormerPath({ path: pathForm(path), parameters: named.sort() })
}

/** A path and a query where they meet, whatever form they are in. */
export function cutFormerPath(address: string): FormerPath {
  const at = address.indexOf('?')
  if (at === -1) return { path: address, parameters: [] }
  return { path: address.slice(0, at), parameters: address.slice(at + 1).split('&') }
}

export function joinFormerPath({ path, parameters }: FormerPath): string {
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`
}

/** @param path decodable, as somebody wrote it or as a request tells it */
export function pathForm(path: string): string {
  const plain = decodeURIComponent(path).replace(/\/+/g, '/').normalize('NFC').toLowerCase().normalize('NFC')
  const bare = plain === '/' ? plain : plain.replace(/\/$/, '')
  return bare.replace(/[%?#]/g, encodeURIComponent)
}

/** @param query with or without its question mark, of whatever bytes; each parameter once, in the order of the query */
export function parametersOf(query: string): string[] {
  const found = new Set<string>()
  for (const [name, value] of new URLSearchParams(query)) {
    if (name !== '' || value !== '') found.add(parameterForm(name, value))
  }
  return [...found]
}

export function parameterForm(name: string, value: string): string {
  return value === '' ? partForm(name) : `${partForm(name)}=${partForm(value)}`
}

/** @param parameter in its normal form */
export function isTracking(parameter: string): boolean {
  return TRACKING.test(parameter.split('=', 1)[0] ?? '')
}

function partForm(part: string): string {
  return part.normalize('NFC').replace(/[%&=+# ]/g, encodeURIComponent)
}
