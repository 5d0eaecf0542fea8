import { offeredAddresses } from '../editions/offeredAddresses.mjs'
import { judgeAddress } from './addresses/judgeAddress.mjs'
import { lookUp } from './addresses/lookUp.mjs'
import { giveHeaders } from './answerHeaders.mjs'
import { answerFrom, NOT_FOUND } from './answers/answerFrom.mjs'
import { likeness, replay } from './answers/replay.mjs'
import { fail, plain } from './errorPage.mjs'
import { SPECULATION_RULES, SPECULATION_RULES_ETAG, SPECULATION_RULES_PATH } from './headers.mjs'
import { countRefusal } from './refusals.mjs'
import { statusSentence } from './sentences.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {object} Context
 * @property {string} siteUrl the public origin, without trailing slash
 * @property {boolean} preview
 * @property {() => boolean} isStopping whether the server has been told to stop
 * @property {() => import('./prepareSite.mjs').Site | null} site null until Next is ready
 */

/** The methods of each address that is not a page, by path. */
const METHODS = /** @type {Record<string, string[]>} */ ({ '/api/revalidation': ['POST'] })
const PAGE_METHODS = ['GET', 'HEAD']

/** Seconds after which it is worth asking again while the server begins: an archive of thousands takes as long. */
const RETRY_AFTER = 5

/** Host names, IPv4 and IPv6 addresses, with or without a port. */
const HOST = /^(?:[\w.-]*|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * Answers what Next must not see, hands over the rest, and gives every answer its headers.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {Context} context
 */
export async function guard(request, response, context) {
  const site = context.site()
  const known = offeredAddresses()
  const isUnclear = isUnclearHost(request)
  if (site?.keeps && known && !isUnclear && !context.isStopping()) {
    // What fails here fails once more below, where answers have their headers.
    if (await replay(request, response, context, { built: site, known }).catch(() => false)) return
  }
  const judged = judgeAddress(request.url ?? '')
  const pathname = 'status' in judged ? '' : judged.pathname
  try {
    const answer = giveHeaders(request, response, { ...context, pathname })
    if (isUnclear) {
      return refuse(response, 400, 'host', 'Cette requête ne dit pas à quel site elle s’adresse.')
    }
    const allowed = METHODS[pathname] ?? PAGE_METHODS
    if (!allowed.includes(request.method ?? '')) {
      response.setHeader('Allow', allowed.join(', '))
      return refuse(response, 405, 'method')
    }
    if ('status' in judged) {
      const text = judged.status === 400 ? 'Cette adresse n’est pas lisible.' : undefined
      return refuse(response, judged.status, 'address', text)
    }
    if (!site || !known) {
      // What is hidden is known only then: nothing is shown before.
      response.setHeader('Retry-After', RETRY_AFTER)
      return refuse(response, 503, 'starting')
    }
    if (pathname === SPECULATION_RULES_PATH) {
      response.setHeader('Content-Type', 'application/speculationrules+json')
      response.setHeader('ETag', SPECULATION_RULES_ETAG)
      response.writeHead(200)
      return response.end(SPECULATION_RULES)
    }
    const found = await lookUp(judged, site, known)
    if (found && 'location' in found) {
      response.setHeader('Location', found.location)
      return plain(response, 308, 'Cette page a une autre adresse.')
    }
    answer.isWithdrawn = found?.isWithdrawn === true
    const target = found
      ? { ...found, isThere: !found.isWithdrawn }
      : { pathname: NOT_FOUND, search: '', isThere: false }
    const isItself = found?.pathname === request.url && !found?.isWithdrawn
    const alike = isItself && !context.isStopping() ? likeness(request.headers, pathname, context) : null
    await answerFrom(request, response, target, { siteUrl: context.siteUrl, site, alike })
  } catch (error) {
    fail(response, pathname, error)
  }
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} cause counted
 * @param {string} [text] when there is more to say than the status does
 */
function refuse(response, status, cause, text = statusSentence(status)) {
  countRefusal(cause)
  plain(response, status, text)
}

/**
 * HTTP/1.1 demands one host, and that it is one (RFC 9112, 3.2). Node would refuse some of these by itself, without
 * the headers that every answer carries.
 *
 * @param {Request} request
 */
function isUnclearHost({ httpVersion, rawHeaders }) {
  let host
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() !== 'host') continue
    if (host !== undefined) return true
    host = rawHeaders[index + 1]
  }
  return host === undefined ? httpVersion === '1.1' : !HOST.test(host)
}
