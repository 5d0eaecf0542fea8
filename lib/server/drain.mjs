import { Server } from 'node:net'
import { log } from '../log.mjs'
import { reportRefusals } from './refusals.mjs'

/** Milliseconds in which clients that keep their connections may still ask on them: they are answered and told. */
const FAREWELL = 2_000
/** Milliseconds for open requests once the server is told to stop; hosts kill what takes longer than ten seconds. */
const GRACE = 8_000

/**
 * Ends a server when it is told to, without breaking anything off that a client waits for.
 *
 * @param {import('node:http').Server} server
 * @returns {() => boolean} whether it is stopping: answers then say that their connection will be closed
 */
export function drainAtSignals(server) {
  let stopping = false
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      log('stopping', { signal })
      reportRefusals()
      // As sockets are closed, not as `http` does it: that would cut the connections that are idle just now, on
      // which requests may be under way, and would stop looking for clients that send by drops.
      Server.prototype.close.call(server, () => process.exit(0))
      setTimeout(() => setInterval(() => server.closeIdleConnections(), 100), FAREWELL)
      setTimeout(() => server.closeAllConnections(), GRACE)
    })
  }
  return () => stopping
}
