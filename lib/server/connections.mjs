import { STATUS_CODES } from 'node:http'
import { countRefusal } from './refusals.mjs'
import { statusSentence } from './sentences.mjs'

/** @typedef {import('node:net').Socket} Socket */

/** Milliseconds that a client has to read why it was refused before the connection is cut. */
const LINGER = 2_000

/** What Node complains of before there is a request, and the answer; all else is a request that is none. */
const STATUSES = /** @type {Record<string, number>} */ ({
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
})

const CAUSES = /** @type {Record<number, string>} */ ({
  405: 'connect',
  408: 'slow',
  413: 'large',
  417: 'expectation',
  431: 'large',
})

/**
 * Answers where there is no request that the guard could answer, and closes connections that nobody uses.
 *
 * @param {import('node:http').Server} server
 * @param {() => Record<string, string>} headersOf those that every answer carries
 */
export function keepConnections(server, headersOf) {
  const refuse = (/** @type {Socket} */ socket, /** @type {number} */ status, further = {}) =>
    refuseConnection(socket, status, { ...headersOf(), ...further })
  server.on('connect', (_request, /** @type {Socket} */ socket) =>
    refuse(socket, 405, { Allow: 'GET, HEAD' }),
  )
  server.on('checkExpectation', (request, response) => {
    countRefusal('expectation')
    for (const [name, value] of Object.entries(headersOf())) response.setHeader(name, value)
    const body = `${statusSentence(417)}\n`
    response.writeHead(417, { ...TEXT, Connection: 'close', 'Content-Length': Buffer.byteLength(body) })
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  server.on('clientError', (error, /** @type {Socket} */ socket) => {
    const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error)
    // Browsers open connections ahead of need, keep them, and take what they find there for the answer to what they
    // ask at last: an unused connection is closed without a word.
    if (code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0) return closeUnlessUsed(socket)
    if (!socket.writable || code === 'ECONNRESET') return socket.destroy()
    // An answer that is under way is not to be cut by one to what follows it.
    const open = /** @type {{ _httpMessage?: import('node:http').ServerResponse | null }} */ (socket)
      ._httpMessage
    if (open) open.once('finish', () => refuse(socket, STATUSES[code] ?? 400))
    else refuse(socket, STATUSES[code] ?? 400)
  })
  server.on('timeout', closeUnlessUsed)
}

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }

/**
 * A server that was busy looks at its clock before it reads: a request may have come in time.
 *
 * @param {Socket} socket
 */
function closeUnlessUsed(socket) {
  const { bytesRead } = socket
  setImmediate(() => {
    if (socket.bytesRead === bytesRead) socket.destroy()
  })
}

/**
 * @param {Socket} socket
 * @param {number} status
 * @param {Record<string, string>} headers
 */
function refuseConnection(socket, status, headers) {
  countRefusal(CAUSES[status] ?? 'malformed')
  const body = `${statusSentence(status)}\n`
  const lines = Object.entries({
    ...headers,
    ...TEXT,
    'Content-Length': `${Buffer.byteLength(body)}`,
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
  // A client that never closes its half would keep the connection for ever.
  setTimeout(() => socket.destroy(), LINGER).unref()
}
