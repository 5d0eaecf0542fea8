import { lookUp } from '../addresses/lookUp.mjs'
import { standing } from '../answerHeaders.mjs'
import { isNavigation } from '../feedType.mjs'
import { recall } from './keptAnswers.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** What makes an answer another one than the last: those who send it take the long road. */
const CONDITIONS = /** @type {const} */ ([
  ...['if-none-match', 'if-modified-since', 'range', 'content-length', 'transfer-encoding'],
])

/**
 * What the headers of an answer depend on besides its address and its form: whoever asks alike is answered alike.
 *
 * @param {Request['headers']} headers of a request
 * @param {string} pathname
 * @param {{ siteUrl: string, preview: boolean }} context
 * @returns {string | null} null when they depend on more
 */
export function likeness(headers, pathname, { siteUrl, preview }) {
  for (const name of CONDITIONS) if (headers[name] !== undefined) return null
  const { host, accept } = headers
  return `${standing(pathname, { siteUrl, preview, host }).key} ${isNavigation(accept)}`
}

/**
 * Answers to the byte as somebody was answered who asked for the same page in the same way, if its address is still
 * one that may be shown.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {{ siteUrl: string, preview: boolean }} context
 * @param {{ built: import('../addresses/lookUp.mjs').BuiltPaths, known: import('../addresses/lookUp.mjs').Addresses }} addresses
 * @returns {Promise<boolean>} false when it has not answered
 */
export async function replay(request, response, context, { built, known }) {
  const { url: target = '', method, headers } = request
  // A target that is the very address of an answer was judged when that was kept.
  const kept = method === 'GET' || method === 'HEAD' ? recall(target) : undefined
  const alike = kept && likeness(headers, target, context)
  if (!kept || !alike) return false
  const found = await lookUp({ pathname: target, tidy: target, search: '' }, built, known)
  if (!found || 'location' in found || found.isWithdrawn || found.pathname !== target) return false
  const form = kept.in(headers['accept-encoding']?.toString())
  const head = 'bytes' in form ? kept.heads.get(`${alike} ${form.mark}`) : undefined
  // The edition may have ended meanwhile.
  if (!('bytes' in form) || !head || recall(target) !== kept) return false
  response.writeHead(kept.status, head)
  response.end(form.bytes)
  return true
}
