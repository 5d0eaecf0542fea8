/** Pages shared by replicas through Redis. Loaded only when `REDIS_URL` is set. */
import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import createRedisHandler from '@fortedigital/nextjs-cache-handler/redis-strings'
import { createClient } from '@redis/client'
import { editionEvents } from './edition.mjs'
import { createPatience } from './patience.mjs'
import { sharePagesThrough } from './sharedPages.mjs'

/** How long a reader may wait for Redis before the page is rendered here. */
const TIMEOUT = 250
/** Nobody waits for what is put there. */
const PATIENT_TIMEOUT = 2_000
/** Longer than `SOCKET_TIMEOUT`, so that a connection that has gone deaf falls idle and is made anew. */
const PAUSE = 5_000
const SOCKET_TIMEOUT = 3_000
const RECONNECT_AT_MOST_EVERY = 1_000
/** Seconds. Replicas keep on disk what they have fetched; Redis is the way from one to the other. */
const LIFETIME = 24 * 60 * 60
/** Not per build: a hook that reaches one replica concerns all of them. */
const CHANNEL = 'photogramme:look'

/**
 * Connects to Redis and lets the cache handler use it. Resolves when it answers, or soon when it does not:
 * a server starts and serves without Redis, and takes it up when it comes back.
 *
 * @param {{ url: string, siteUrl: string }} options
 * @throws {Error} when `url` is no address of a Redis server
 */
export async function connectReplicas({ url, siteUrl }) {
  const client = createRedisClient(url)
  const { attempt, fail, succeed } = createPatience({ service: 'redis', pause: PAUSE })
  client.on('error', fail)
  client.on('ready', succeed)
  const connected = client.connect().catch(fail)
  followRevalidations(client.duplicate(), message =>
    attempt({ ready: client.isReady, timeout: PATIENT_TIMEOUT }, () => client.publish(CHANNEL, message)),
  )

  const site = createHash('sha256').update(siteUrl).digest('hex').slice(0, 8)
  const build = await readFile('.next/BUILD_ID', 'utf8')
  /** @param {string} stamp what is kept of one edition lies under one prefix, and other editions never see it */
  const pagesOf = stamp => {
    const keyPrefix = `photogramme:${build}:${site}:${stamp}:`
    const handler = createRedisHandler({
      client: /** @type {any} The package is typed for an older minor version of the client. */ (client),
      keyPrefix,
      timeoutMs: PATIENT_TIMEOUT,
      keyExpirationStrategy: 'EXAT',
    })
    return { handler, keyPrefix }
  }

  sharePagesThrough({
    async get(stamp, key) {
      const read = () => pagesOf(stamp).handler.get(key, { implicitTags: [] })
      return /** @type {any} */ (await attempt({ ready: client.isReady, timeout: TIMEOUT }, read)) ?? null
    },
    async set(stamp, key, entry) {
      await attempt({ ready: client.isReady, timeout: PATIENT_TIMEOUT }, async () => {
        const { handler, keyPrefix } = pagesOf(stamp)
        const value = /** @type {any} */ (lasting(entry))
        await handler.set(key, value, undefined)
        // The two indexes that the package keeps beside the entries are to go with the last of them.
        const indexes = ['__sharedTags__', '__sharedTagsTtl__']
        await Promise.all(indexes.map(index => client.expire(keyPrefix + index, LIFETIME)))
      })
    },
  })
  await Promise.race([connected, new Promise(resolve => setTimeout(resolve, 4 * TIMEOUT).unref())])
}

/** @param {string} url */
function createRedisClient(url) {
  // The message of a malformed address would show the password in it.
  if (!URL.canParse(url) || !/^rediss?:$/.test(new URL(url).protocol)) {
    throw new Error('REDIS_URL must be an address such as redis://127.0.0.1:6379')
  }
  return createClient({
    url,
    // What cannot be asked now is rendered here: a command that waits is of no use to anybody.
    disableOfflineQueue: true,
    pingInterval: 1_000,
    socket: {
      connectTimeout: 1_000,
      socketTimeout: SOCKET_TIMEOUT,
      reconnectStrategy: retries => Math.min(50 * 2 ** retries, RECONNECT_AT_MOST_EVERY),
    },
  })
}

/**
 * @param {import('./sharedPages.mjs').SharedEntry} entry
 * @returns an entry as the package stores it
 */
function lasting(entry) {
  const now = Math.floor((performance.timeOrigin + performance.now()) / 1000)
  const lifespan = { expireAt: now + LIFETIME }
  return { ...entry, lastModified: now * 1000, lifespan, tags: [] }
}

/**
 * Tells the other replicas that this one has been asked to look at its content, and looks when another was.
 *
 * @param {import('@redis/client').RedisClientType<any, any, any, any, any>} subscriber its own connection, as Redis demands
 * @param {(message: string) => unknown} publish
 */
function followRevalidations(subscriber, publish) {
  const self = randomUUID()
  editionEvents.on('asked', () => publish(self))
  // The main connection reports what goes wrong.
  subscriber.on('error', () => {})
  // What was said while the connection was away is lost; looking once too often costs little.
  subscriber.on('ready', () => editionEvents.emit('look'))
  subscriber
    .connect()
    .then(() =>
      subscriber.subscribe(CHANNEL, message => {
        if (message !== self) editionEvents.emit('look')
      }),
    )
    .catch(() => {})
}
