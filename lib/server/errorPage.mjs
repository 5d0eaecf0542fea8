import { readFileSync } from 'node:fs'
import path from 'node:path'
import { log } from '../log.mjs'
import { SILENT } from './answers/holdAnswer.mjs'
import { lighten } from './pages/lighten.mjs'
import { statusSentence } from './sentences.mjs'

/** @typedef {import('node:http').ServerResponse} Response */

/** Of the answer that failed nothing may describe the one that takes its place. */
const OF_THE_FAILED = [
  ...['Content-Type', 'Content-Length', 'Content-Encoding', 'Transfer-Encoding', 'Content-Disposition'],
  ...['ETag', 'Last-Modified', 'Link', 'Location', 'Accept-Ranges'],
]

/** Answers that say by themselves what is wrong: pages, and what programs read. */
const TELLING = /^(?:text\/html|application\/(?:problem\+)?json)\b/

/** @type {string | undefined} */
let errorHtml

/**
 * Answers 500 with the prerendered page of `/erreur`, without scripts; with a sentence when even that cannot
 * be read.
 *
 * @param {Response} response
 */
export function errorPage(response) {
  try {
    errorHtml ??= readErrorPage()
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(errorHtml)
  } catch {
    plain(response, 500, statusSentence(500))
  }
}

/**
 * Ends an answer that cannot be given, and tells the log.
 *
 * @param {Response} response
 * @param {string} pathname
 * @param {unknown} error
 */
export function fail(response, pathname, error) {
  log('error', {
    path: pathname.slice(0, 200),
    message: error instanceof Error ? error.message : String(error),
  })
  if (response.headersSent) {
    response.destroy()
    return
  }
  for (const name of OF_THE_FAILED) response.removeHeader(name)
  errorPage(response)
}

function readErrorPage() {
  return lighten(readFileSync(path.join(process.cwd(), '.next/server/app/erreur.html'), 'utf8'))
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text a sentence for whoever reads it, in French
 */
export function plain(response, status, text) {
  const body = Buffer.from(`${text}\n`)
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length })
  response.end(body)
}

/**
 * A thrown error makes Next send a document that only JavaScript would draw, and a refusal may have no words at
 * all: readers get ours instead, and nothing that Next still writes reaches them.
 *
 * @param {Response} response
 */
export function replaceErrors(response) {
  const { write, end, writeHead } = response
  let replaced = false
  const isReplaced = () => {
    if (replaced || response.headersSent || !isPoor(response)) return replaced
    replaced = true
    // Next has no answer of its own for a range that the file does not have.
    const status = response.hasHeader('Content-Range') ? 416 : response.statusCode
    for (const name of OF_THE_FAILED) response.removeHeader(name)
    Object.assign(response, { write, end, writeHead })
    if (status >= 500) errorPage(response)
    else plain(response, status, statusSentence(status))
    Object.assign(response, SILENT)
    return true
  }
  response.writeHead = /** @type {any} */ (
    (/** @type {any[]} */ ...args) => {
      if (typeof args[0] === 'number') response.statusCode = args[0]
      return isReplaced() ? response : writeHead.apply(response, /** @type {any} */ (args))
    }
  )
  response.write = /** @type {any} */ (
    (/** @type {any[]} */ ...args) => isReplaced() || write.apply(response, /** @type {any} */ (args))
  )
  response.end = /** @type {any} */ (
    (/** @type {any[]} */ ...args) =>
      isReplaced() ? response : end.apply(response, /** @type {any} */ (args))
  )
}

/**
 * Whether an answer is an error that tells a reader nothing, or nothing that may be told.
 *
 * @param {Response} response
 */
function isPoor(response) {
  const { statusCode } = response
  // A route that refuses for a moment says so in its own words.
  if (statusCode === 503 && response.hasHeader('Retry-After')) return false
  if (statusCode >= 500 || response.hasHeader('Content-Range')) return statusCode >= 400
  return statusCode >= 400 && !TELLING.test(String(response.getHeader('Content-Type') ?? ''))
}
