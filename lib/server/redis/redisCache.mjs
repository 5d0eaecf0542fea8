/** Pages shared by replicas through Redis. Loaded only when `REDIS_URL` is set. */

import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { editionEvents } from '../../editions/edition.mjs'
import { log } from '../../log.mjs'
import { parsedUrl } from '../../parsedUrl.mjs'
import { logCounted } from '../countedLog.mjs'
import { sharePagesThrough } from '../pages/sharedPages.mjs'
import { pack } from '../pages/storedEntry.mjs'
import { createCircuitBreaker } from './circuitBreaker.mjs'
import { connectToRedis } from './redisConnection.mjs'
import { RedisError } from './redisReplies.mjs'
import { admit, LONGEST_ENTRY, sealWith, shareable } from './sharedEntry.mjs'

/** How long a reader may wait for Redis before the page is rendered here. */
const TIMEOUT = 250
/** How long putting an entry there may take: nobody waits for it. */
const PATIENT_TIMEOUT = 2_000
/** How long Redis is left alone after a failure: longer than it takes to find out that a connection is dead, so that it is made anew. */
const OPEN_FOR = 5_000
/** Seconds. Replicas keep on disk what they have fetched; Redis is the way from one to the other. */
const LIFETIME = 24 * 60 * 60
/**
 * The channel on which replicas tell each other to look at their content. It is not per build: a hook that reaches one
 * concerns all of them.
 */
const CHANNEL = 'photogramme:look'
/** Anybody on this Redis can call: looking is harmless, and done no more often than this. */
const LOOK_AT_MOST_EVERY = 1_000
/** The longest answer: an entry that is too long by a byte, or a message. */
const LONGEST_ANSWER = LONGEST_ENTRY + 1

/**
 * Connects to Redis and lets the cache handler use it. Resolves when it answers, or soon when it does not:
 * a server starts and serves without Redis, and takes it up when it comes back.
 *
 * @param {{ url: string, siteUrl: string, secret: string | undefined }} options without a secret, by which replicas
 *   know each other's entries from those of others, nothing is shared
 * @throws {Error} when `url` is no address of a Redis server
 */
export async function connectReplicas({ url: text, siteUrl, secret }) {
  const url = redisAddress(text)
  if (!secret) {
    log('redis-not-used', { reason: 'neither REDIS_SECRET nor REVALIDATION_SECRET is set' })
    return
  }
  const seal = sealWith(secret)
  const { attempt, fail, succeed } = createCircuitBreaker({ service: 'redis', openFor: OPEN_FOR })
  /** @type {() => void} */
  let hasTried = () => {}
  const tried = new Promise(resolve => {
    hasTried = () => resolve(undefined)
  })
  const redis = connectToRedis({
    url,
    longest: LONGEST_ANSWER,
    onReady() {
      succeed()
      hasTried()
    },
    onLost(error) {
      fail(error)
      hasTried()
    },
  })
  followRevalidations(url, message => ask(PATIENT_TIMEOUT, 'PUBLISH', CHANNEL, message))

  /**
   * @param {number} timeout
   * @param {...(string | Buffer)} command
   * @returns null when Redis is away, and when it refuses: then it is well, but full or not ours alone
   */
  async function ask(timeout, ...command) {
    const answer = await attempt({ ready: redis.isReady, timeout }, () =>
      redis.ask(...command).catch(error => {
        if (error instanceof RedisError) return error
        throw error
      }),
    )
    if (!(answer instanceof RedisError)) return answer
    logCounted('redis-refused', answer.message)
    return null
  }

  const site = createHash('sha256').update(siteUrl).digest('hex').slice(0, 8)
  const build = await readFile('.next/BUILD_ID', 'utf8')
  /** What is kept of one edition lies under one prefix, and other editions never see it. */
  const nameOf = (/** @type {string} */ stamp, /** @type {string} */ key) =>
    `photogramme:${build}:${site}:${stamp}:${key}`

  sharePagesThrough({
    async get(stamp, key, kind) {
      const name = nameOf(stamp, key)
      // The part of it that may be an entry: whoever can write to this Redis may have put anything there.
      const bytes = await ask(TIMEOUT, 'GETRANGE', name, '0', String(LONGEST_ENTRY))
      if (!Buffer.isBuffer(bytes) || bytes.length === 0) return null
      const entry = admit(name, bytes, seal, kind)
      if (typeof entry !== 'string') return entry
      logCounted('shared-page-refused', entry)
      return null
    },
    async set(stamp, key, entry) {
      const shared = shareable(entry)
      if (!shared) return
      const name = nameOf(stamp, key)
      const bytes = pack(name, shared, seal)
      if (bytes.length > LONGEST_ENTRY) return
      await ask(PATIENT_TIMEOUT, 'SET', name, bytes, 'EX', String(LIFETIME))
    },
  })
  await Promise.race([tried, new Promise(resolve => setTimeout(resolve, 4 * TIMEOUT))])
}

/** @param {string} text */
function redisAddress(text) {
  // The message of a malformed address would show the password in it.
  const url = parsedUrl(text)
  if (!url?.hostname || !/^rediss?:$/.test(url.protocol)) {
    throw new Error('REDIS_URL must be an address such as redis://127.0.0.1:6379')
  }
  return url
}

/**
 * Tells the other replicas that this one has been asked to look at its content, and looks when another was.
 *
 * @param {URL} url for a connection of its own, as Redis demands
 * @param {(message: string) => unknown} publish
 */
function followRevalidations(url, publish) {
  const self = randomUUID()
  let willLook = false
  let lookedAt = Number.NEGATIVE_INFINITY
  const look = () => {
    willLook = false
    lookedAt = performance.now()
    editionEvents.emit('look')
  }
  const lookSoon = () => {
    if (willLook) return
    willLook = true
    setTimeout(look, Math.max(lookedAt + LOOK_AT_MOST_EVERY - performance.now(), 0)).unref()
  }
  editionEvents.on('asked', () => publish(self))
  connectToRedis({
    url,
    longest: LONGEST_ANSWER,
    channel: CHANNEL,
    onMessage(message) {
      if (message !== self) lookSoon()
    },
    // What was said while the connection was away is lost; looking once too often costs little.
    onReady: lookSoon,
    // The main connection reports what goes wrong.
    onLost() {},
  })
}
