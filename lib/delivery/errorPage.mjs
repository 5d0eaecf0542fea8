import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lighten } from './lighten.mjs'

/** @typedef {import('node:http').ServerResponse} Response */

/** Of the answer that failed nothing may describe the one that takes its place. */
const OF_THE_FAILED = ['Content-Length', 'Content-Encoding', 'Transfer-Encoding', 'ETag', 'Link', 'Location']

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
    plain(response, 500, 'Une erreur est survenue. Revenez dans un instant.')
  }
}

function readErrorPage() {
  const html = readFileSync(path.join(process.cwd(), '.next/server/app/erreur.html'), 'utf8')
  return lighten(html) ?? html
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text a sentence for whoever reads it, in French
 */
export function plain(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}

/**
 * A thrown error makes Next send a document that only JavaScript would draw: readers get ours instead, and
 * nothing that Next still writes reaches them.
 *
 * @param {Response} response
 */
export function replaceServerErrors(response) {
  const { write, end, writeHead } = response
  const deaf = { write: () => true, end: () => response, writeHead: () => response }
  let replaced = false
  const isReplaced = () => {
    // A route that refuses for a moment says so in its own words.
    const isRefusal = response.statusCode === 503 && response.hasHeader('Retry-After')
    if (replaced || response.statusCode < 500 || isRefusal) return replaced
    replaced = true
    for (const name of OF_THE_FAILED) response.removeHeader(name)
    Object.assign(response, { write, end, writeHead })
    // Next has no answer of its own for a range that the file does not have.
    if (response.hasHeader('Content-Range')) plain(response, 416, 'Ce fichier n’a pas cette partie.')
    else errorPage(response)
    Object.assign(response, deaf)
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
