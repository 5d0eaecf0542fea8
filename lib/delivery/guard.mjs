import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { cacheControl, commonHeaders, SPECULATION_RULES, SPECULATION_RULES_PATH } from './headers.mjs'
import { lighten } from './lighten.mjs'
import { log } from './log.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ siteUrl: string, preview: boolean, handle: (request: Request, response: Response) => unknown }} Context
 */

const MAX_URL = 4096

/** The methods of each address that is not a page, by path. */
const METHODS = /** @type {Record<string, string[]>} */ ({ '/api/revalidation': ['POST'] })
/** What Next and the cache handler tell each other, and nobody else needs. */
const INTERNAL = ['x-powered-by', 'x-photogramme-page', 'x-nextjs-prerender', 'x-nextjs-stale-time']

const PAGE_METHODS = ['GET', 'HEAD']

/**
 * Answers what Next must not see, hands over the rest, and gives every answer its headers.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {Context} context
 */
export async function guard(request, response, context) {
  const url = request.url ?? '/'
  const [pathname = '/'] = url.split('?')
  try {
    for (const [name, value] of Object.entries(commonHeaders({ ...context, host: request.headers.host }))) {
      response.setHeader(name, value)
    }
    finishHeaders(request, response, pathname)
    const allowed = METHODS[pathname] ?? PAGE_METHODS
    if (!allowed.includes(request.method ?? '')) {
      response.setHeader('Allow', allowed.join(', '))
      return plain(response, 405, 'Méthode non permise à cette adresse.')
    }
    if (url.length > MAX_URL) return plain(response, 414, 'Cette adresse est trop longue.')
    if (!isDecodable(pathname)) return plain(response, 400, 'Cette adresse n’est pas lisible.')
    if (pathname === SPECULATION_RULES_PATH) {
      response.setHeader('Content-Type', 'application/speculationrules+json')
      return response.end(SPECULATION_RULES)
    }
    replaceServerErrors(response)
    await context.handle(request, response)
  } catch (error) {
    log('error', {
      path: pathname.slice(0, 200),
      message: error instanceof Error ? error.message : String(error),
    })
    if (!response.headersSent) await errorPage(response)
    else response.destroy()
  }
}

/**
 * Sets what depends on the outcome, at the last moment: nothing that a route says loosens it.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {string} pathname
 */
function finishHeaders(request, response, pathname) {
  const writeHead = response.writeHead
  response.writeHead = /** @type {any} */ (
    (/** @type {any[]} */ ...args) => {
      const cache = cacheControl(pathname, args[0])
      if (cache) response.setHeader('Cache-Control', cache)
      for (const name of INTERNAL) response.removeHeader(name)
      // The policy of a page (lib/delivery/cacheHandler.mjs) comes on top of the one that every answer has.
      const policy = response.getHeader('Content-Security-Policy')
      if (Array.isArray(policy)) response.setHeader('Content-Security-Policy', policy.at(-1) ?? '')
      if (
        String(response.getHeader('Content-Type') ?? '').startsWith('text/html') &&
        request.method !== 'HEAD'
      ) {
        response.setHeader('Speculation-Rules', `"${SPECULATION_RULES_PATH}"`)
      }
      return writeHead.apply(response, /** @type {any} */ (args))
    }
  )
}

/**
 * A thrown error makes Next send a document that only JavaScript would draw: readers get ours instead.
 *
 * @param {Response} response
 */
function replaceServerErrors(response) {
  const { write, end, writeHead } = response
  let replaced = false
  const replace = () => {
    if (replaced || response.statusCode < 500) return replaced
    replaced = true
    Object.assign(response, { write, end, writeHead })
    errorPage(response)
    return true
  }
  response.writeHead = /** @type {any} */ (
    (/** @type {any[]} */ ...args) => {
      if (typeof args[0] === 'number') response.statusCode = args[0]
      return replace() ? response : writeHead.apply(response, /** @type {any} */ (args))
    }
  )
  response.write = /** @type {any} */ (
    (/** @type {any[]} */ ...args) => (replace() ? true : write.apply(response, /** @type {any} */ (args)))
  )
  response.end = /** @type {any} */ (
    (/** @type {any[]} */ ...args) => (replace() ? response : end.apply(response, /** @type {any} */ (args)))
  )
}

/** @param {string} pathname */
function isDecodable(pathname) {
  try {
    const decoded = decodeURIComponent(pathname)
    return !decoded.includes('\0') && !decoded.split(/[/\\]/).includes('..')
  } catch {
    return false
  }
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function plain(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}

/** @type {string | undefined} */
let errorHtml

/**
 * The prerendered page of `/erreur`, without scripts; a sentence when even that cannot be read.
 *
 * @param {Response} response
 */
async function errorPage(response) {
  try {
    errorHtml ??= await readFile(path.join(process.cwd(), '.next/server/app/erreur.html'), 'utf8')
    for (const name of ['Content-Length', 'Content-Encoding', 'Transfer-Encoding', 'ETag'])
      response.removeHeader(name)
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(lighten(errorHtml) ?? errorHtml)
  } catch {
    plain(response, 500, 'Une erreur est survenue. Revenez dans un instant.')
  }
}
