import { prepareDynamicAnswer } from './dynamicAnswer.mjs'
import { errorPage, plain, replaceServerErrors } from './errorPage.mjs'
import {
  cacheControl,
  commonHeaders,
  openDataHeaders,
  PICTURE_POLICY,
  PRIVATE,
  SPECULATION_RULES,
  SPECULATION_RULES_ETAG,
  SPECULATION_RULES_PATH,
} from './headers.mjs'
import { log } from './log.mjs'
import { tidyPath } from './tidyPath.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {object} Context
 * @property {string} siteUrl the public origin, without trailing slash
 * @property {boolean} preview
 * @property {ReadonlySet<string>} staticPaths see staticPaths.mjs
 * @property {(pathname: string) => boolean} isDynamic see dynamicPages.mjs
 * @property {(request: Request, response: Response) => unknown} handle Next
 */

const MAX_URL = 4096

/** The methods of each address that is not a page, by path. */
const METHODS = /** @type {Record<string, string[]>} */ ({ '/api/revalidation': ['POST'] })
const PAGE_METHODS = ['GET', 'HEAD']

/** What Next and the cache handler tell each other, and nobody else needs. */
const INTERNAL = [
  ...['x-powered-by', 'x-photogramme-page', 'x-photogramme-edition'],
  ...['x-nextjs-prerender', 'x-nextjs-stale-time', 'x-nextjs-postponed'],
]

/**
 * What may not reach Next: hosts that a client makes up, cookies (the site has none; Next answers some with a
 * Set-Cookie), the two conditions on files that it answers with an error, and a policy: Next would write its
 * nonce into a page that everybody gets.
 */
const UNWANTED = [
  ...['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded', 'cookie'],
  ...['if-match', 'if-unmodified-since'],
  ...['content-security-policy', 'content-security-policy-report-only'],
]

/** The address under which Next serves the stored 404 page. */
const NOT_FOUND = '/_not-found'

/**
 * Answers what Next must not see, hands over the rest, and gives every answer its headers.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {Context} context
 */
export async function guard(request, response, context) {
  // A proxy may be sent the absolute form of an address; its host decides no more than the Host header does.
  const url = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '')
  const [pathname = '/'] = url.split(/[?#]/)
  try {
    const headers = {
      ...commonHeaders({ ...context, host: request.headers.host }),
      ...openDataHeaders(pathname),
    }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const fate = { isWithdrawn: false }
    finishHeaders(request, response, pathname, fate)
    const allowed = METHODS[pathname] ?? PAGE_METHODS
    if (!allowed.includes(request.method ?? '')) {
      response.setHeader('Allow', allowed.join(', '))
      return plain(response, 405, 'Méthode non permise à cette adresse.')
    }
    if (url.length > MAX_URL) return plain(response, 414, 'Cette adresse est trop longue.')
    // HTTP/1.1 demands it. Node would refuse by itself, without the headers that every answer carries.
    if (request.httpVersion === '1.1' && request.headers.host === undefined) {
      return plain(response, 400, 'Cette requête ne dit pas à quel site elle s’adresse.')
    }
    if (!isReadable(pathname)) return plain(response, 400, 'Cette adresse n’est pas lisible.')
    if (pathname === SPECULATION_RULES_PATH) {
      response.setHeader('Content-Type', 'application/speculationrules+json')
      response.setHeader('ETag', SPECULATION_RULES_ETAG)
      return response.end(SPECULATION_RULES)
    }
    const tidy = context.staticPaths.has(pathname) ? pathname : tidyPath(pathname)
    const moved = context.staticPaths.has(tidy) ? null : await addresses().movedTo?.(tidy)
    if (moved) {
      response.setHeader('Location', moved + url.slice(pathname.length))
      return plain(response, 308, 'Cette page a changé d’adresse.')
    }
    const notice = (await addresses().withdrawnAs?.(tidy)) ?? null
    const exists =
      notice !== null ||
      context.staticPaths.has(tidy) ||
      ((await mayExist(tidy)) && (await mayShrink(tidy, url)))
    if (exists && tidy !== pathname) {
      response.setHeader('Location', tidy + url.slice(pathname.length))
      return plain(response, 308, 'Cette page a une seule adresse.')
    }
    if (notice) {
      fate.isWithdrawn = true
      delete request.headers['if-none-match']
    }
    request.url = exists ? (notice ?? url) : NOT_FOUND
    for (const name of UNWANTED) delete request.headers[name]
    request.headers.host = new URL(context.siteUrl).host
    if (exists && context.isDynamic(pathname)) prepareDynamicAnswer(request, response)
    replaceServerErrors(response)
    await context.handle(request, response)
  } catch (error) {
    log('error', {
      path: pathname.slice(0, 200),
      message: error instanceof Error ? error.message : String(error),
    })
    if (!response.headersSent) errorPage(response)
    else response.destroy()
  }
}

/**
 * Sets what depends on the outcome, at the last moment: nothing that a route says loosens it.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {string} pathname
 * @param {{ isWithdrawn: boolean }} fate known only once the address has been looked up
 */
function finishHeaders(request, response, pathname, fate) {
  const writeHead = response.writeHead
  response.writeHead = /** @type {any} */ (
    (/** @type {number} */ outcome, /** @type {any[]} */ ...rest) => {
      const status = statusOf(outcome, fate.isWithdrawn, () => isUnchanged(request, response))
      if (status === 304) response.removeHeader('Content-Length')
      const cache = cacheControl(pathname, status)
      const isPrivate = response.getHeader('Cache-Control') === PRIVATE
      if (cache && !isPrivate) response.setHeader('Cache-Control', cache)
      for (const name of INTERNAL) response.removeHeader(name)
      // The policy of a page (lib/delivery/cacheHandler.mjs) comes on top of the one that every answer has.
      const policy = response.getHeader('Content-Security-Policy')
      if (Array.isArray(policy)) response.setHeader('Content-Security-Policy', policy.at(-1) ?? '')
      const type = String(response.getHeader('Content-Type') ?? '')
      if (type.startsWith('image/')) response.setHeader('Content-Security-Policy', PICTURE_POLICY)
      if (type.startsWith('text/html')) {
        response.setHeader('Speculation-Rules', `"${SPECULATION_RULES_PATH}"`)
      }
      return writeHead.apply(response, /** @type {any} */ ([status, ...rest]))
    }
  )
}

/**
 * @param {number} outcome
 * @param {boolean} isWithdrawn
 * @param {() => boolean} unchanged
 */
function statusOf(outcome, isWithdrawn, unchanged) {
  if (outcome !== 200) return outcome
  if (isWithdrawn) return 410
  return unchanged() ? 304 : 200
}

/**
 * Whether the client holds the answer already. Next looks at pages and files only; static route handlers get
 * their ETag from the cache handler, feeds and sitemaps say when they last changed. A tag counts more than a
 * date (RFC 9110, 13.2.2).
 *
 * @param {Request} request
 * @param {Response} response
 */
function isUnchanged(request, response) {
  const tag = response.getHeader('ETag')
  const held = request.headers['if-none-match']
  if (held === undefined) return isNotNewer(response.getHeader('Last-Modified'), request)
  if (typeof tag !== 'string') return false
  const bare = (/** @type {string} */ text) => text.trim().replace(/^W\//, '')
  return held.trim() === '*' || held.split(',').map(bare).includes(bare(tag))
}

/**
 * @param {unknown} modified
 * @param {Request} request
 */
function isNotNewer(modified, request) {
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return typeof modified === 'string' && !Number.isNaN(since) && Date.parse(modified) <= since
}

/** @param {string} pathname */
function isReadable(pathname) {
  if (!pathname.startsWith('/')) return false
  try {
    const decoded = decodeURIComponent(pathname)
    return !decoded.includes('\0') && !decoded.split(/[/\\]/).includes('..')
  } catch {
    return false
  }
}

/**
 * Whether the picture that Next is asked to shrink may be seen as it is: it would read it from the disk, or ask
 * for it behind the back of this guard.
 *
 * @param {string} pathname
 * @param {string} url
 */
async function mayShrink(pathname, url) {
  if (!/^\/_next\/+image\/*$/i.test(decodeURIComponent(pathname))) return true
  const source = new URL(url, 'http://localhost').searchParams.get('url') ?? ''
  return source.startsWith('/images/') && (await mayExist(source))
}

/** @param {string} pathname */
async function mayExist(pathname) {
  return (await addresses().mayExist?.(pathname)) ?? true
}

/** @returns {Partial<import('./addresses').Addresses>} what addresses.ts offers, once it does */
function addresses() {
  const shared = /** @type {{ [key: symbol]: any }} */ (globalThis)
  return shared[Symbol.for('photogramme.addresses')] ?? {}
}
