import net from 'node:net'
import tls from 'node:tls'
import { RedisError, readReplies } from './redisReplies.mjs'

/** @typedef {import('./redisReplies.mjs').Reply} Reply */

const CONNECT_TIMEOUT = 1_000
/** A connection that leaves an answer waiting for longer counts as dead, and is made anew. */
const ANSWER_TIMEOUT = 3_000
const PING_EVERY = 1_000
const RECONNECT_AT_MOST_EVERY = 5_000
/** A connection that is lost sooner was none: the next one is not hurried. */
const PROVEN_AFTER = 5_000
/** Commands that wait for their answers. One more is refused: the page is rendered here instead. */
const MOST_WAITING = 256
/** Answers of the longest kind that a connection may bring at once beyond what was asked for. */
const MOST_ANSWERS_AHEAD = 4

/**
 * A connection to a Redis server that is made again whenever it is lost. It speaks the few commands that are
 * needed here by itself because it bounds what it takes: a client made for every use reads an answer without end
 * until the memory is full.
 *
 * @param {object} options
 * @param {URL} options.url `redis:` or `rediss:`, with user, password and number of the database
 * @param {number} options.longest bytes that one answer may have; more ends the connection
 * @param {string} [options.channel] followed from the start
 * @param {(message: string) => void} [options.onMessage]
 * @param {() => void} options.onReady whenever it may be asked
 * @param {(error: Error) => void} options.onLost whenever it may no longer be asked, or not yet
 */
export function connectToRedis({ url, longest, channel, onMessage, onReady, onLost }) {
  /** @type {net.Socket | null} */
  let socket = null
  let isReady = false
  let readySince = 0
  let retries = 0
  /** @type {{ resolve: (reply: Exclude<Reply, RedisError>) => void, reject: (error: Error) => void, since: number }[]} */
  let waiting = []
  let allowance = 0
  let isEnded = false

  open()
  const looking = setInterval(lookAfter, PING_EVERY).unref()

  function open() {
    if (isEnded) return
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const port = Number(url.port || 6379)
    const isSecure = url.protocol === 'rediss:'
    const opened = isSecure
      ? tls.connect({ host, port, ...(net.isIP(host) === 0 && { servername: host }) })
      : net.connect({ host, port })
    socket = opened
    const read = readReplies({ longest, onReply: take })
    allowance = longest
    opened.setNoDelay(true)
    const timer = setTimeout(() => opened.destroy(new Error('no connection')), CONNECT_TIMEOUT).unref()
    opened.once(isSecure ? 'secureConnect' : 'connect', () => {
      greet().then(
        () => {
          clearTimeout(timer)
          isReady = true
          readySince = performance.now()
          onReady()
        },
        error => opened.destroy(error),
      )
    })
    opened.on('data', chunk => {
      allowance -= chunk.length
      try {
        if (allowance < 0) throw new Error('more than was asked for')
        read(chunk)
      } catch (error) {
        opened.destroy(/** @type {Error} */ (error))
      }
    })
    /** @type {Error} */
    let reason = new Error('connection closed')
    opened.on('error', error => {
      reason = error
    })
    opened.on('close', () => {
      clearTimeout(timer)
      if (isReady && performance.now() - readySince > PROVEN_AFTER) retries = 0
      isReady = false
      const abandoned = waiting
      waiting = []
      for (const { reject } of abandoned) reject(reason)
      if (isEnded) return
      onLost(reason)
      setTimeout(open, Math.min(50 * 2 ** retries, RECONNECT_AT_MOST_EVERY)).unref()
      retries += 1
    })
  }

  async function greet() {
    const [user, password] = [url.username, url.password].map(decodeURIComponent)
    if (password) await send(user ? ['AUTH', user, password] : ['AUTH', password])
    const database = url.pathname.slice(1)
    if (database) await send(['SELECT', database])
    await send(channel === undefined ? ['PING'] : ['SUBSCRIBE', channel])
  }

  /** @param {Reply} reply */
  function take(reply) {
    if (Array.isArray(reply) && String(reply[0]) === 'message') return onMessage?.(String(reply[2]))
    const asked = waiting.shift()
    if (!asked) throw new Error('an answer to no question')
    if (reply instanceof RedisError) asked.reject(reply)
    else asked.resolve(reply)
  }

  /**
   * @param {(string | Buffer)[]} command
   * @returns {Promise<Exclude<Reply, RedisError>>}
   */
  function send(command) {
    return new Promise((resolve, reject) => {
      if (!socket?.writable || waiting.length >= MOST_WAITING) return reject(new Error('not connected'))
      waiting.push({ resolve, reject, since: performance.now() })
      allowance = Math.min(allowance + longest, MOST_ANSWERS_AHEAD * longest + waiting.length * longest)
      socket.cork()
      socket.write(`*${command.length}\r\n`)
      for (const part of command) {
        socket.write(`$${Buffer.byteLength(part)}\r\n`)
        socket.write(part)
        socket.write('\r\n')
      }
      socket.uncork()
    })
  }

  function lookAfter() {
    const [oldest] = waiting
    if (oldest && performance.now() - oldest.since > ANSWER_TIMEOUT) socket?.destroy(new Error('no answer'))
    else if (isReady && !oldest) send(['PING']).catch(() => {})
  }

  return {
    get isReady() {
      return isReady
    },
    /**
     * @param {...(string | Buffer)} command
     * @returns rejects with a `RedisError` when Redis has refused it, with another error when it is away
     */
    ask: (...command) => send(command),
    /** For good. */
    end() {
      isEnded = true
      clearInterval(looking)
      socket?.destroy()
    },
  }
}
