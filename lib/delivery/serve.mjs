/**
 * The server: Next's request handler behind a small guard that answers bad requests itself, gives every
 * answer its headers and ends open requests before it stops. Plain JavaScript, run by Node as it is.
 */
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { dynamicPages } from './dynamicPages.mjs'
import { guard } from './guard.mjs'
import { commonHeaders } from './headers.mjs'
import { isBuiltAsPreview } from './isBuiltAsPreview.mjs'
import { log } from './log.mjs'
import { staticPaths } from './staticPaths.mjs'
import { sweepPages } from './sweepPages.mjs'

// Left alone, V8 lets the heap of a large archive grow to more than twice what lives in it before it collects.
// Not a limit, which would end a server whose archive has outgrown it.
setFlagsFromString('--heap-growing-percent=25')

// Whoever read the log may have gone. Next would report each line that cannot be written by a line that cannot be
// written either, for ever; the site goes on without a log.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const require = createRequire(import.meta.url)
/** @type {(options: object) => { prepare(): Promise<void>, getRequestHandler(): import('node:http').RequestListener, close(): Promise<void> }} */
const next = require('next')

const port = Number(process.env.PORT ?? 3000)
const hostname = process.env.HOST ?? '0.0.0.0'
const siteUrl = process.env.SITE_URL ?? `http://localhost:${port}`

const server = createServer({
  // A client that sends its headers by drops must not hold a connection for long.
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 10_000,
  // The guard sees to it.
  requireHostHeader: false,
})
if (process.env.REDIS_URL) {
  const { connectReplicas } = await import('./redisCache.mjs')
  const secret = process.env.REDIS_SECRET || process.env.REVALIDATION_SECRET
  await connectReplicas({ url: process.env.REDIS_URL, siteUrl, secret })
}
// Next listens for WebSockets, which only development has, on the server that it is told of, and leaves them
// open: it is told of one that serves nobody, so that ours answers such requests like any other.
const app = next({ dev: false, dir: process.cwd(), hostname, port, httpServer: createServer() })
await app.prepare()
sweepPages(path.join(process.cwd(), '.next/server'))
const context = {
  siteUrl,
  preview: process.env.PREVIEW === '1' || isBuiltAsPreview(process.cwd()),
  staticPaths: staticPaths(process.cwd()),
  isDynamic: dynamicPages(process.cwd()),
  handle: app.getRequestHandler(),
}
server.on('request', (request, response) => guard(request, response, context))
server.on('connect', (_request, socket) => refuse(socket, '405 Method Not Allowed', { Allow: 'GET, HEAD' }))
server.on('clientError', (error, socket) => {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code
  const status = code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
  if (socket.writable) refuse(socket, status)
})
server.listen(port, hostname, () => log('listening', { port, siteUrl }))

/**
 * Answers where there is no request that the guard could answer.
 *
 * @param {import('node:stream').Duplex} socket
 * @param {string} status code and reason
 * @param {Record<string, string>} further headers
 */
function refuse(socket, status, further = {}) {
  const common = commonHeaders({ ...context, host: undefined })
  const headers = {
    ...common,
    ...further,
    'Cache-Control': 'no-store',
    'Content-Length': '0',
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`)
}

/** How long open requests may take once the server is told to stop; hosts kill what takes longer than ten seconds. */
const GRACE = 8_000

let stopping = false
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    log('stopping', { signal })
    server.close(() => process.exit(0))
    // A connection that is answered from now on falls idle, and would be kept for its next request.
    setInterval(() => server.closeIdleConnections(), 100)
    // Node looks no more for clients that send by drops: they would keep a stopping server for ever.
    setTimeout(() => server.closeAllConnections(), GRACE)
  })
}
