import { gzipSync } from 'node:zlib'
import { acceptsGzip } from '../acceptsGzip.mjs'
import { entityTag, PAGE_CACHE } from '../headers.mjs'
import { lighten } from './lighten.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Prepares the answer of a page that is rendered at every request: it waits for the whole document, then does
 * what the cache handler does for stored pages. The page becomes light and gets an ETag.
 *
 * @param {Request} request its encodings are taken away, since what is compressed cannot be lightened
 * @param {Response} response
 */
export function prepareDynamicAnswer(request, response) {
  const compresses = acceptsGzip(String(request.headers['accept-encoding'] ?? ''))
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
      const body = finish(response, Buffer.concat(parts).toString('utf8'), compresses)
      writeHead.apply(response, /** @type {any} */ ([held]))
      return response.end(body)
    }
  )
}

/** The mark of an answer that the next who asks may get otherwise: a server with too much to do. */
const PASSING = /<[^<>]* data-passing=""/

/** One font of the header by which Next preloads what a page needs when it is rendered at a request. */
const FONT = /<([^>]+)>; rel=preload; as="font"; crossorigin=""; type="([^"]+)"/g

/**
 * The document with its fonts preloaded by itself, as stored pages do, instead of by a header.
 *
 * @param {string} html
 * @param {unknown} link the header
 */
function withFontPreloads(html, link) {
  if (typeof link !== 'string') return html
  const tags = [...link.matchAll(FONT)].map(
    ([, href, type]) => `<link rel="preload" href="${href}" as="font" crossorigin="" type="${type}"/>`,
  )
  return html.replace('<link ', `${tags.join('')}<link `)
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
 * @param {boolean} compresses
 */
function finish(response, html, compresses) {
  const text = withFontPreloads(lighten(html), response.getHeader('Link'))
  response.setHeader('ETag', entityTag(text))
  // Next takes what is rendered at a request for an answer to one reader: this one depends on its address alone,
  // unless it says that it is of this moment.
  response.setHeader('Cache-Control', PASSING.test(text) ? 'no-store' : PAGE_CACHE)
  response.removeHeader('Link')
  response.removeHeader('Transfer-Encoding')
  response.setHeader('Vary', 'Accept-Encoding')
  if (compresses) {
    response.setHeader('Content-Encoding', 'gzip')
  }
  const body = compresses ? gzipSync(text) : Buffer.from(text)
  response.setHeader('Content-Length', body.length)
  return body
}
