/** @typedef {import('node:http').IncomingMessage} Request */

/** The request headers that Next may see wherever it may answer with less than the whole. */
const OF_PARTS = ['if-none-match', 'if-modified-since', 'if-range', 'range']

/** Further request headers that Next may see, by path. No other header that a client writes reaches Next. */
const MORE = /** @type {Record<string, string[]>} */ ({
  '/_next/image': ['accept'],
  '/api/sante': ['authorization'],
  '/api/revalidation': ['authorization', 'content-length', 'content-type', 'transfer-encoding'],
})

/**
 * Makes a request say what was judged of it, and no more. Next obeys dozens of headers that it or its hosts send
 * to themselves (`rsc`, `x-middleware-*`, `x-invoke-*`, `next-*`, `x-forwarded-*` …): what is not named here it
 * never sees, in whichever form it looks.
 *
 * @param {Request} request changed in place
 * @param {{ pathname: string, search: string }} judged
 * @param {object} options
 * @param {string} options.siteUrl the public origin
 * @param {boolean} options.isWhole whether Next is to answer with all that is there, whatever the client has of it
 */
export function passOn(request, { pathname, search }, { siteUrl, isWhole }) {
  const given = request.headers
  /** @type {import('node:http').IncomingHttpHeaders} */
  const headers = { host: new URL(siteUrl).host }
  for (const name of [...(isWhole ? [] : OF_PARTS), ...(MORE[pathname] ?? [])]) {
    if (given[name] !== undefined) headers[name] = given[name]
  }
  const pairs = Object.entries(headers).map(([name, value]) => [name, String(value)])
  request.headers = headers
  request.headersDistinct = Object.fromEntries(pairs.map(([name, value = '']) => [name, [value]]))
  request.rawHeaders = pairs.flat()
  request.url = pathname + search
  // Next renders nothing for HEAD, and headers depend on what is rendered. Node leaves the body out by itself.
  if (request.method === 'HEAD') request.method = 'GET'
}
