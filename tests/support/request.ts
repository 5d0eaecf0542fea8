import http, { type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import type { Server } from './builtSite'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  /** Names of the headers as sent, duplicates included. */
  names: string[]
  body: Buffer
  text: string
}

type Options = { method?: string; headers?: OutgoingHttpHeaders; body?: string; agent?: http.Agent }

/** Asks for an address exactly as it is written: `fetch` and browsers would tidy `..`, `//` and backslashes. */
export function request({ url }: Pick<Server, 'url'>, path: string, options: Options = {}): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const { body, ...rest } = options
  return new Promise((resolve, reject) => {
    const asked = http.request({ hostname, port, path, ...rest }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const whole = Buffer.concat(parts)
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          names: response.rawHeaders.filter((_, index) => index % 2 === 0).map(name => name.toLowerCase()),
          body: whole,
          text: whole.toString('utf8'),
        })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Sends bytes as they are; resolves with all that came back when the server has closed the connection. */
export function send({ url }: Pick<Server, 'url'>, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise(resolve => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(bytes, 'latin1')))
    socket.on('data', part => {
      text += part.toString('latin1')
    })
    // A reset is an answer too: the server wants no more of it.
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
  })
}

/** What no answer may hold: a stack, or a place on the disk. */
export const LEAK =
  /\bat \S+ \(|\bat \S+:\d+:\d+|node_modules|\/(?:tmp|home|work|root|var)\/|webpack|TURBOPACK/
