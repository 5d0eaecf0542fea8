import { currentEdition } from '../../editions/edition.mjs'
import { GUARDED, isPage } from '../answerHeaders.mjs'
import { fail, replaceErrors } from '../errorPage.mjs'
import { finishPage } from '../pages/dynamicAnswer.mjs'
import { passOn } from '../passOn.mjs'
import { holdAnswer } from './holdAnswer.mjs'
import { recall, remember } from './keptAnswers.mjs'
import { isCompressible, send, WholeAnswer } from './wholeAnswer.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 *
 * @typedef {object} Target
 * @property {string} pathname an address that somebody has named: memory is not to be filled by those who guess
 * @property {string} search what the answer depends on besides; '' for what depends on the edition alone
 * @property {boolean} isThere whether a client may hold it already
 */

/** The address under which Next serves the stored 404 page. */
export const NOT_FOUND = '/_not-found'

/** What is there or not, or looks so or so, whatever the edition is. */
const NEVER_KEPT = /^\/(?:api|images|_next\/image)(?:\/|$)/
/** Files whose names carry a digest of them: nobody changes them in their place. */
const DIGESTED = /^\/(?:_next\/static|scripts)\//
/** Bytes of a file that is held: the letters are the longest that pages ask for. */
const LONGEST_FILE = 200_000
/** Statuses of answers that are no whole ones. */
const PARTIAL = [204, 206, 304]

/**
 * Answers with what stands at an address: from memory, where it lies compressed, or through Next, once in an edition.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {Target} target
 * @param {{ siteUrl: string, site: import('../prepareSite.mjs').Site, alike: string | null }} context `alike`: who is
 *   answered with the same headers (replay.mjs), null when nobody is
 */
export async function answerFrom(request, response, { pathname, search, isThere }, { siteUrl, site, alike }) {
  const { 'accept-encoding': encodings, 'if-none-match': tags, range } = request.headers
  const asked = { encodings: encodings?.toString(), held: isThere ? tags : undefined, alike }
  const isDynamic = site.isDynamic(pathname)
  const mayKeep = site.keeps && search === '' && !isDynamic && !NEVER_KEPT.test(pathname)
  const kept = mayKeep ? recall(pathname) : undefined
  if (kept && (range === undefined || !kept.hasRanges)) return send(response, kept, asked)

  const { id } = currentEdition()
  passOn(request, { pathname, search }, { siteUrl, isWhole: isDynamic || (mayKeep && range === undefined) })
  // A condition concerns what is there (RFC 9110, 13.2.1): nobody is told that he still holds what is not.
  if (!isThere) delete request.headers['if-none-match']
  holdAnswer(response, {
    isHeld: status => isHeld(response, status),
    async take(status, body) {
      const whole = isDynamic && isPage(response) ? finishPage(response, body) : body
      const made = new WholeAnswer(status, response.getHeaders(), whole)
      const answer = mayKeep && isKept(made, pathname) ? keep(pathname, made, id) : made
      await answer.in(asked.encodings)
      return () => send(response, answer, asked)
    },
    fail: error => fail(response, pathname, error),
  })
  replaceErrors(response)
  await site.handle(request, response)
}

/**
 * @param {string} address
 * @param {WholeAnswer} made
 * @param {string} edition its id
 * @returns {WholeAnswer} of several readers who came at once, all get the first one’s answer: it is compressed once
 */
function keep(address, made, edition) {
  if (edition !== currentEdition().id) return made
  const answer = recall(address) ?? made
  remember(address, answer, edition)
  return answer
}

/**
 * @param {Response} response
 * @param {number} status
 */
function isHeld(response, status) {
  if (status >= 500 || PARTIAL.includes(status)) return false
  const type = response.getHeader('Content-Type')
  // Next's own words for what it has not: others take their place (errorPage.mjs).
  if (status >= 400 && !/html|json/.test(String(type))) return false
  const isFile = response.hasHeader('Accept-Ranges')
  const isShort = Number(response.getHeader('Content-Length') ?? 0) <= LONGEST_FILE
  return isFile ? isShort : isCompressible(type)
}

/**
 * @param {WholeAnswer} answer
 * @param {string} pathname
 */
function isKept({ status, headers, hasRanges }, pathname) {
  if (status !== 200 && pathname !== NOT_FOUND) return false
  if (headers.some(([name, value]) => name === 'cache-control' && GUARDED.test(String(value)))) return false
  return !hasRanges || DIGESTED.test(pathname)
}
