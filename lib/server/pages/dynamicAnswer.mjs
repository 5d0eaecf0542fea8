import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { acceptsGzip } from '../acceptsGzip.mjs'
import { contentSecurityPolicy, entityTag, PAGE_CACHE, PRIVATE } from '../headers.mjs'
import { partsOf } from './htmlParts.mjs'
import { frameworkModules, hydrates } from './hydration.mjs'
import { inlineScripts, lighten } from './lighten.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** One call of Next's loader: a piece of the flight payload, as a JSON string. */
const FLIGHT_PIECE = /^self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/

/** @type {Set<string> | undefined} */
let framework

/**
 * Prepares the answer of a page that is rendered at every request: it waits for the whole document, then does
 * what the cache handler does for stored pages. A page that hydrates nothing becomes light and gets an ETag;
 * one that hydrates keeps its scripts, each carrying the nonce of this one answer, which nobody may store.
 *
 * @param {Request} request gets the policy from which Next reads the nonce; its encodings are taken away, since
 *   what is compressed cannot be lightened
 * @param {Response} response
 */
export function prepareDynamicAnswer(request, response) {
  const nonce = `'nonce-${randomBytes(18).toString('base64')}'`
  const compresses = acceptsGzip(String(request.headers['accept-encoding'] ?? ''))
  request.headers['content-security-policy'] = contentSecurityPolicy([nonce])
  delete request.headers['accept-encoding']
  // Next renders nothing for HEAD, and its headers depend on what is rendered. Node leaves the body out by itself.
  if (request.method === 'HEAD') request.method = 'GET'

  const { write, end, writeHead } = response
  /** @type {Buffer[]} */
  const parts = []
  /** @type {number | undefined} the status, once the head of a document is held back */
  let held
  response.writeHead = /** @type {any} */ (
    (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
      if (!isDocument(response) || status >= 500) {
        return writeHead.apply(response, /** @type {any} */ ([status, ...rest]))
      }
      held = status
      return response
    }
  )
  response.write = /** @type {any} */ (
    (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
      if (held === undefined && !response.headersSent) response.writeHead(response.statusCode)
      if (held === undefined) return write.apply(response, /** @type {any} */ ([chunk, ...rest]))
      parts.push(Buffer.from(chunk))
      return true
    }
  )
  response.end = /** @type {any} */ (
    (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
      if (held === undefined && !response.headersSent) response.writeHead(response.statusCode)
      if (held === undefined) return end.apply(response, /** @type {any} */ ([chunk, ...rest]))
      if (chunk && typeof chunk !== 'function') parts.push(Buffer.from(chunk))
      Object.assign(response, { write, end })
      const body = finish(response, Buffer.concat(parts).toString('utf8'), nonce, compresses)
      writeHead.apply(response, /** @type {any} */ ([held]))
      return response.end(body)
    }
  )
}

/** One font of the header by which Next preloads what a page needs when it is rendered at a request. */
const FONT = /<([^>]+)>; rel=preload; as="font"; crossorigin=""; type="([^"]+)"/g

/**
 * The document with its fonts preloaded by itself, as stored pages do, instead of by a header.
 *
 * @param {string | null} html
 * @param {unknown} link the header
 */
function withFontPreloads(html, link) {
  if (html === null || typeof link !== 'string') return html
  const tags = [...link.matchAll(FONT)].map(
    ([, href, type]) => `<link rel="preload" href="${href}" as="font" crossorigin="" type="${type}"/>`,
  )
  return html.replace('<link ', `${tags.join('')}<link `)
}

/**
 * @param {string} script
 * @returns {string}
 */
function flightPiece(script) {
  return JSON.parse(FLIGHT_PIECE.exec(script)?.[1] ?? '""')
}

/** @param {Response} response */
function isDocument(response) {
  return String(response.getHeader('Content-Type') ?? '').startsWith('text/html')
}

/**
 * Sets the headers of a document and gives its final bytes.
 *
 * @param {Response} response
 * @param {string} html
 * @param {string} nonce
 * @param {boolean} compresses
 */
function finish(response, html, nonce, compresses) {
  framework ??= frameworkModules(path.join(process.cwd(), '.next/server'))
  const parts = partsOf(html)
  const flight = inlineScripts(parts).map(flightPiece).join('')
  const light = hydrates(flight, framework)
    ? null
    : withFontPreloads(lighten(html, parts), response.getHeader('Link'))
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(light === null ? [nonce] : []))
  if (light === null) response.setHeader('Cache-Control', PRIVATE)
  else {
    response.setHeader('ETag', entityTag(light))
    // Next takes what is rendered at a request for an answer to one reader: this one depends on its address alone.
    response.setHeader('Cache-Control', PAGE_CACHE)
    response.removeHeader('Link')
  }
  const text = light ?? html
  response.removeHeader('Transfer-Encoding')
  response.setHeader('Vary', 'Accept-Encoding')
  if (compresses) {
    response.setHeader('Content-Encoding', 'gzip')
  }
  const body = compresses ? gzipSync(text) : Buffer.from(text)
  response.setHeader('Content-Length', body.length)
  return body
}
