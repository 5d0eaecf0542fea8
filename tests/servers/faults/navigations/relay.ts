import { connect, createServer, type Socket } from 'node:net'
import type { Server } from '../../../support/builtSite'

/** A stretch of line between browsers and a server, on which one sees who hangs up. */
export type Relay = {
  url: string
  /** Connections that the server has ended while the browser still held them. */
  endedByServer: () => number
  /** Connections that are open on both sides. */
  open: () => number
  /** What the server has said on connections on which nobody had asked for anything, byte by byte. */
  unasked: () => string
  close: () => Promise<void>
}

/** Passes on every byte in both directions, and every end. */
export async function relayTo({ url }: Server): Promise<Relay> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  let ended = 0
  let unasked = ''
  const relay = createServer({ allowHalfOpen: true }, browser => {
    const server = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    let asked = false
    sockets.add(browser)
    browser.on('data', part => {
      asked = true
      server.write(part)
    })
    server.on('data', part => {
      if (!asked) unasked += part.toString('latin1')
      browser.write(part)
    })
    browser.on('end', () => server.end())
    server.on('end', () => {
      if (!browser.readableEnded) ended += 1
      browser.end()
    })
    // A reset on one side is one on the other.
    browser.on('error', () => server.destroy())
    server.on('error', () => browser.destroy())
    browser.on('close', () => {
      sockets.delete(browser)
      server.destroy()
    })
    server.on('close', () => browser.destroySoon())
  })
  await new Promise<void>(resolve => relay.listen(0, '127.0.0.1', resolve))
  const address = relay.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    endedByServer: () => ended,
    open: () => sockets.size,
    unasked: () => unasked,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise(resolve => relay.close(() => resolve()))
    },
  }
}
