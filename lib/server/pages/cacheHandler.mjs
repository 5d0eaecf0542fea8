import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { currentEdition } from '../../editions/edition.mjs'
import { entityTag } from '../headers.mjs'
import { lighten } from './lighten.mjs'
import { keepPage, readPage } from './pageStore.mjs'
import { sharedPages } from './sharedPages.mjs'

const require = createRequire(import.meta.url)
/** @type {any} Next's own handler, which the documentation offers as the default to build upon */
const { default: FileSystemCache } = require('next/dist/server/lib/incremental-cache/file-system-cache')

const NOTHING = Buffer.alloc(0)

/**
 * The 404 page as it was last rendered.
 * @type {string | undefined}
 */
let notFoundHtml
/**
 * The edition in which the rendering of a key began, by key.
 * @type {Map<string, import('../../editions/edition.mjs').Edition>}
 */
const rendering = new Map()
/** The entries that `prepare` has been given, so that none is prepared twice. */
const prepared = new WeakSet()

/**
 * In front of what the build has rendered, which Next's own handler reads, a store of what a running server
 * renders, on disk, one file each (lib/server/pages/pageStore.mjs), under the edition it belongs to, so that entries
 * of another are absent; what is asked for often is kept in memory as it goes out (lib/server/answers/keptAnswers.mjs).
 * Pages lose the runtime that they do not need, unknown
 * addresses are answered with the 404 page and stored nowhere, and replicas find each other's pages
 * (lib/server/redis/redisCache.mjs). Next loads this file as it is: plain JavaScript for Node 20.19.
 */
export default class PhotogrammeCache extends FileSystemCache {
  /** @param {any} context */
  constructor(context) {
    // What Next would keep by itself it keeps in up to nine files a page.
    super({ ...context, flushToDisk: false, maxMemoryCacheSize: 0 })
    this.keeps = context.flushToDisk
  }

  /**
   * @param {string} key
   * @param {any} context
   */
  async get(key, context) {
    if (!isResponse(context)) return super.get(key, context)
    const edition = currentEdition()
    const entry = (await this.read(edition, key, context)) ?? (await this.getShared(edition, key, context))
    if (!entry || currentEdition().id !== edition.id) {
      rendering.set(key, currentEdition())
      return null
    }
    if (isNotFoundPage(key)) notFoundHtml = entry.value.html
    return entry
  }

  /**
   * What this server has on disk for an edition. That of the build has its pages, too, which pass through here
   * for the first time.
   *
   * @param {import('../../editions/edition.mjs').Edition} edition
   * @param {string} key
   * @param {any} context
   */
  async read(edition, key, context) {
    const kept = await readPage(this.serverDistDir, edition.id, key, context.kind)
    const entry = kept ?? (edition.number === 0 ? await super.get(key, context) : null)
    if (!isWhole(entry?.value)) return null
    if (kept) this.giveRest(entry.value)
    else this.prepare(entry.value)
    return entry
  }

  /**
   * The page as another replica has rendered it for the same edition, kept here from now on.
   *
   * @param {import('../../editions/edition.mjs').Edition} edition
   * @param {string} key
   * @param {any} context
   */
  async getShared({ id, stamp }, key, context) {
    const shared = stamp ? await sharedPages()?.get(stamp, key, context.kind) : null
    if (!shared) return null
    this.giveRest(shared.value)
    this.prepare(shared.value)
    this.keep(id, key, shared)
    return shared
  }

  /**
   * @param {string} key
   * @param {any} value
   * @param {any} context
   */
  async set(key, value, context) {
    if (!isResponse(value)) return super.set(key, value, context)
    const begun = rendering.get(key) ?? currentEdition()
    const wasAskedFor = rendering.delete(key)
    // The same object is the first answer: what is changed here is what its reader gets.
    if (value.kind === 'APP_PAGE' && value.status === 404 && !isNotFoundPage(key)) {
      value.html = notFoundHtml ?? this.builtNotFound() ?? value.html
      this.prepare(value)
      return
    }
    this.prepare(value)
    // Drawings have a store of their own, which outlives editions (drawingStore.ts); a refusal is no answer.
    if (isDrawing(key) || value.status >= 500) return
    if (isNotFoundPage(key)) notFoundHtml = value.html
    // Content that changed while the page was being rendered: the answer goes out, but is not kept.
    if (begun.id !== currentEdition().id) return
    const lastModified = performance.timeOrigin + performance.now()
    const entry = { value, cacheControl: context.cacheControl, lastModified }
    // Not waited for: the reader's answer is ready.
    if (wasAskedFor && begun.stamp) sharedPages()?.set(begun.stamp, key, entry)
    await this.keep(begun.id, key, entry)
  }

  /**
   * @param {string} edition its id
   * @param {string} key
   * @param {import('./storedEntry.mjs').StoredEntry} entry
   */
  keep(edition, key, entry) {
    return this.keeps ? keepPage(this.serverDistDir, edition, key, entry) : undefined
  }

  /**
   * Lightens a page once; gives the answer of a static route handler the ETag that Next gives to pages only.
   * @param {any} value changed in place
   */
  prepare(value) {
    if (prepared.has(value)) return
    prepared.add(value)
    if (value.kind === 'APP_ROUTE') {
      value.headers = { ...value.headers, etag: entityTag(value.body) }
      return
    }
    value.html = lighten(value.html)
    // What only a router in the page would ask for: four times the page itself.
    this.giveRest(value)
  }

  /**
   * What Next expects of a page beside its document, and nobody asks for: it is not stored.
   * @param {any} value changed in place
   */
  giveRest(value) {
    if (value.kind !== 'APP_PAGE') return
    value.rscData = NOTHING
    value.segmentData = undefined
  }

  /** @returns {string | null} the 404 page as the build left it */
  builtNotFound() {
    try {
      return readFileSync(path.join(this.serverDistDir, 'app', '_not-found.html'), 'utf8')
    } catch {
      return null
    }
  }
}

/** @param {any} value a value of the cache, or the context of one */
function isResponse(value) {
  return value?.kind === 'APP_PAGE' || value?.kind === 'APP_ROUTE'
}

/**
 * Whether a page was written to its end: a build that was killed leaves halves.
 *
 * @param {any} value
 */
function isWhole(value) {
  return value?.kind === 'APP_ROUTE' || value?.html?.endsWith('</html>') === true
}

/** @param {string} key */
function isDrawing(key) {
  return /\/(?:partage|affiches)\/.+\.png$/.test(key)
}

/** @param {string} key */
function isNotFoundPage(key) {
  return key.endsWith('/_not-found')
}
