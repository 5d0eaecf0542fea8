/**
 * The server: Next's request handler behind a small guard that answers bad requests itself, gives every
 * answer its headers and ends open requests before it stops. Plain JavaScript, run by Node as it is.
 */
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { guard } from './guard.mjs'
import { log } from './log.mjs'

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
})
const app = next({ dev: false, dir: process.cwd(), hostname, port, httpServer: server })
await app.prepare()
const handle = app.getRequestHandler()
server.on('request', (request, response) => {
  guard(request, response, { siteUrl, preview: process.env.PREVIEW === '1', handle })
})
server.on('clientError', (error, socket) => {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code
  const status = code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
})
server.listen(port, hostname, () => log('listening', { port, siteUrl }))

let stopping = false
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    log('stopping', { signal })
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}
