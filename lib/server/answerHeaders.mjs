import fresh from 'fresh'
import { SHRUNK_PICTURE } from './addresses/pictureAsked.mjs'
import { setHeaders } from './answers/holdAnswer.mjs'
import { feedTypeFor, isForPrograms } from './feedType.mjs'
import {
  cacheControl,
  commonHeaders,
  HTTPS_ONLY,
  isHostOf,
  openDataHeaders,
  PAGE_POLICY,
  PICTURE_POLICY,
  robotsHeaders,
  SPECULATION_RULES_PATH,
} from './headers.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** What may leave beside the headers that every answer carries; Next and the cache handler talk in others. */
const MAY_LEAVE = new Set([
  ...['content-type', 'content-length', 'content-encoding', 'content-range', 'content-disposition'],
  ...['content-language', 'accept-ranges', 'cache-control', 'etag', 'last-modified', 'vary', 'date'],
  ...['link', 'location', 'allow', 'retry-after', 'www-authenticate', 'speculation-rules'],
  ...['access-control-allow-origin', 'access-control-expose-headers'],
  ...['connection', 'keep-alive', 'transfer-encoding'],
])

/** An answer that its route wants kept from others, or asked for anew each time. */
export const GUARDED = /\b(?:private|no-store|no-cache)\b/i

/**
 * Gives an answer its headers: those of every answer at once, at the last moment those that depend on the outcome.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {object} facts
 * @param {string} facts.pathname
 * @param {string} facts.siteUrl the public origin
 * @param {boolean} facts.preview
 * @param {() => boolean} facts.isStopping
 * @returns {{ isWithdrawn: boolean }} to be told once the address has been looked up
 */
export function giveHeaders(request, response, { pathname, siteUrl, preview, isStopping }) {
  const answer = { isWithdrawn: false }
  const { common, mayLeave, isSecure } = standing(pathname, { siteUrl, preview, host: request.headers.host })
  for (const [name, value] of common) response.setHeader(name, value)
  // What Next is handed does not name them any more.
  const { accept, 'if-none-match': tags, 'if-modified-since': since } = request.headers

  // What follows an answer on the same connection is not to be taken for the body that nobody has read.
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0

  const writeHead = response.writeHead
  response.writeHead = /** @type {any} */ (
    (/** @type {number} */ outcome, /** @type {any[]} */ ...rest) => {
      setHeaders(response, rest.at(-1))
      const status = statusOf(outcome, answer.isWithdrawn, () => isUnchanged(response, tags, since))
      response.setHeader('Cache-Control', lifetime(response, pathname, status))
      setVary(response, pathname)
      setFeedType(response, accept)
      setPolicy(response, isSecure)
      if (status === 304) dropForm(response)
      for (const name of response.getHeaderNames()) if (!mayLeave.has(name)) response.removeHeader(name)
      if (isStopping() || (hasBody && !request.complete)) response.setHeader('Connection', 'close')
      return writeHead.call(response, status)
    }
  )
  return answer
}

/**
 * What a 304 does not repeat (RFC 9110, 15.4.5). A feed keeps its type, which depends on who asks.
 *
 * @param {Response} response
 */
function dropForm(response) {
  for (const name of ['Content-Length', 'Content-Encoding', 'Speculation-Rules']) response.removeHeader(name)
  const isOfFile = response.hasHeader('Accept-Ranges')
  if (isOfFile || isPage(response)) response.removeHeader('Content-Type')
}

/** @param {Response} response */
export const isPage = response => String(response.getHeader('Content-Type') ?? '').startsWith('text/html')

/**
 * @typedef {object} Standing what holds for many answers
 * @property {readonly [name: string, value: string][]} common headers
 * @property {ReadonlySet<string>} mayLeave names of headers, in small letters
 * @property {boolean} isSecure
 * @property {string} key of its own
 */

/** @type {Map<string, Standing>} a few: what a request may be decides, not what it says */
const known = new Map()

/**
 * @param {string} pathname
 * @param {{ siteUrl: string, preview: boolean, host: string | undefined }} context
 * @returns {Standing}
 */
export function standing(pathname, { siteUrl, preview, host }) {
  const own = { ...openDataHeaders(pathname), ...robotsHeaders(pathname) }
  const isAsked = isHostOf(siteUrl, host)
  const key = `${siteUrl} ${preview} ${isAsked} ${Object.keys(own)}`
  const before = known.get(key)
  if (before) return before
  const common = Object.entries({ ...commonHeaders({ siteUrl, preview, host }), ...own })
  const mayLeave = new Set([...MAY_LEAVE, ...common.map(([name]) => name.toLowerCase())])
  const made = { key, common, mayLeave, isSecure: new URL(siteUrl).protocol === 'https:' }
  known.set(key, made)
  return made
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
 * Never more public than the route has said.
 *
 * @param {Response} response
 * @param {string} pathname
 * @param {number} status
 */
function lifetime(response, pathname, status) {
  const said = String(response.getHeader('Cache-Control') ?? '')
  const ours = cacheControl(pathname, status)
  return GUARDED.test(said) && !GUARDED.test(ours) ? said : ours
}

/**
 * Names what an answer does depend on: Next never sees the headers that it names itself (passOn.mjs).
 *
 * @param {Response} response
 * @param {string} pathname
 */
function setVary(response, pathname) {
  const named = String(response.getHeader('Vary') ?? '').toLowerCase()
  response.removeHeader('Vary')
  const type = String(response.getHeader('Content-Type') ?? '')
  const names = [
    ...(pathname === SHRUNK_PICTURE || isForPrograms(type) ? ['Accept'] : []),
    ...(named.includes('accept-encoding') ? ['Accept-Encoding'] : []),
  ]
  if (names.length > 0) response.setHeader('Vary', names.join(', '))
}

/**
 * @param {Response} response
 * @param {string | undefined} accept the header of the request
 */
function setFeedType(response, accept) {
  const type = String(response.getHeader('Content-Type') ?? '')
  if (isForPrograms(type)) response.setHeader('Content-Type', feedTypeFor(type, accept))
}

/**
 * The policy of an answer, by what it turned out to be.
 *
 * @param {Response} response
 * @param {boolean} isSecure
 */
function setPolicy(response, isSecure) {
  const type = String(response.getHeader('Content-Type') ?? '')
  const policy = type.startsWith('image/') ? PICTURE_POLICY : PAGE_POLICY
  response.setHeader('Content-Security-Policy', isSecure ? `${policy}; ${HTTPS_ONLY}` : policy)
  if (isPage(response)) response.setHeader('Speculation-Rules', `"${SPECULATION_RULES_PATH}"`)
}

/**
 * Whether the client holds the answer already. Next looks at pages and files only; static route handlers get
 * their ETag from the cache handler, feeds and sitemaps say when they last changed. A tag counts more than a
 * date (RFC 9110, 13.2.2). `Cache-Control: no-cache` of the request is kept from `fresh`: it demands an answer that
 * was asked of the server (RFC 9111, 5.2.1.4), and this is one.
 *
 * @param {Response} response
 * @param {string | undefined} held If-None-Match
 * @param {string | undefined} since If-Modified-Since
 */
function isUnchanged(response, held, since) {
  const [tag, modified] = [response.getHeader('ETag'), response.getHeader('Last-Modified')]
  if (held === undefined) return fresh({ 'if-modified-since': since }, { 'last-modified': modified })
  // What has no tag is made anew for everyone: not even « * » is held of it.
  return typeof tag === 'string' && fresh({ 'if-none-match': held }, { etag: tag })
}
