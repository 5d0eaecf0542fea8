import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { currentEdition } from './edition.mjs'
import { contentSecurityPolicy, entityTag } from './headers.mjs'
import { frameworkModules, hydrates } from './hydration.mjs'
import { inlineScriptHashes, lighten } from './lighten.mjs'
import { sharedPages } from './sharedPages.mjs'

const require = createRequire(import.meta.url)
/** @type {any} Next's own handler, which the documentation offers as the default to build upon */
const { default: FileSystemCache } = require('next/dist/server/lib/incremental-cache/file-system-cache')

/** The header of an entry that has been through `prepare`. The guard removes it from answers. */
const PREPARED = 'x-photogramme-page'
/** The header that tells of which edition an entry is. The guard removes it too. */
const EDITION = 'x-photogramme-edition'

const NOTHING = Buffer.alloc(0)

/** @type {Set<string> | undefined} */
let framework
/**
 * The 404 page as it was last rendered.
 * @type {string | undefined}
 */
let notFoundHtml
/**
 * The edition in which the rendering of a key began, by key.
 * @type {Map<string, import('./edition.mjs').Edition>}
 */
const rendering = new Map()
/** Entries of route handlers whose body has its ETag: Next keeps them in memory, and once is enough. */
const known = new WeakSet()

/**
 * Next's file-system cache, with five differences: pages that hydrate nothing lose the runtime they do not
 * need, entries of another edition are absent, files that a killed server left half-written are
 * too, unknown addresses are answered with the 404 page and stored nowhere, and replicas find each other's
 * pages (lib/delivery/redisCache.mjs). Next loads this file as it is: plain JavaScript for Node 20.19.
 */
export default class PhotogrammeCache extends FileSystemCache {
  /**
   * @param {string} key
   * @param {any} context
   */
  async get(key, context) {
    const edition = currentEdition()
    const entry = await super.get(key, context)
    if (entry && isOf(edition, entry) && isWhole(entry.value)) {
      this.prepare(entry.value)
      if (isNotFoundPage(key)) notFoundHtml = entry.value.html
      return entry
    }
    const shared = await this.getShared(key, context, edition)
    if (shared) {
      if (isNotFoundPage(key)) notFoundHtml = shared.value.html
      return shared
    }
    rendering.set(key, edition)
    return null
  }

  /**
   * The page as another replica has rendered it for the same edition, kept here from now on.
   *
   * @param {string} key
   * @param {any} context
   * @param {import('./edition.mjs').Edition} edition
   */
  async getShared(key, context, edition) {
    const pages = sharedPages()
    if (!pages || !edition.stamp || !/^APP_(?:PAGE|ROUTE)$/.test(context.kind)) return null
    const shared = await pages.get(edition.stamp, key)
    // The edition may have ended while Redis was being asked.
    if (!shared || currentEdition().id !== edition.id) return null
    const { value, cacheControl } = shared
    // The other replica counts its editions by itself.
    value.headers = { ...value.headers, [EDITION]: edition.id }
    // A disk that is full or read-only does not keep it; the reader has it all the same.
    super.set(key, value, { ...context, cacheControl }).catch(() => {})
    return { value, cacheControl, lastModified: performance.timeOrigin + performance.now() }
  }

  /**
   * @param {string} key
   * @param {any} value
   * @param {any} context
   */
  async set(key, value, context) {
    const begun = rendering.get(key) ?? currentEdition()
    const wasAskedFor = rendering.delete(key)
    // The same object is the first answer: what is changed here is what its reader gets.
    if (value?.kind === 'APP_PAGE' && value.status === 404 && !isNotFoundPage(key)) {
      value.html = notFoundHtml ?? this.builtNotFound() ?? value.html
      this.prepare(value)
      return
    }
    if (value) this.prepare(value)
    if (isNotFoundPage(key)) notFoundHtml = value?.html
    // Content that changed while the page was being rendered: the answer goes out, but is not kept.
    if (isResponse(value) && begun.id !== currentEdition().id) return
    // The content may change while the files are being written, too: their time would tell a later edition.
    if (isResponse(value)) value.headers = { ...value.headers, [EDITION]: begun.id }
    const { stamp } = currentEdition()
    if (isResponse(value) && wasAskedFor && stamp) {
      // Not waited for: the reader's answer is ready.
      sharedPages()?.set(stamp, key, { value, cacheControl: context.cacheControl })
    }
    await super.set(key, value, context)
  }

  /**
   * Lightens a page once and gives it the policy that fits its scripts; gives the answer of a static route
   * handler the ETag that Next gives to pages only.
   * @param {any} value changed in place
   */
  prepare(value) {
    if (!isResponse(value) || value.headers?.[PREPARED]) return
    if (value.kind === 'APP_ROUTE') {
      value.headers = { ...value.headers, [PREPARED]: 'route', etag: entityTag(value.body) }
      return
    }
    framework ??= frameworkModules(this.serverDistDir)
    const light =
      value.rscData && hydrates(value.rscData.toString('utf8'), framework) ? null : lighten(value.html)
    if (light !== null) {
      value.html = light
      // What only a router in the page would ask for: four times the page itself, in memory and on disk.
      value.rscData = NOTHING
      value.segmentData = undefined
    }
    value.headers = {
      ...value.headers,
      [PREPARED]: light === null ? 'hydrated' : 'light',
      'content-security-policy': contentSecurityPolicy(light === null ? inlineScriptHashes(value.html) : []),
    }
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

/**
 * Whether an entry belongs to an edition. What the build left without going through this class is known by its age.
 *
 * @param {import('./edition.mjs').Edition} edition
 * @param {any} entry
 */
function isOf(edition, { value, lastModified }) {
  if (!isResponse(value)) return true
  const id = value.headers?.[EDITION]
  return id === undefined ? lastModified >= edition.since : id === edition.id
}

/** @param {any} value */
function isResponse(value) {
  return value?.kind === 'APP_PAGE' || value?.kind === 'APP_ROUTE'
}

/**
 * Whether an entry read from disk was written to its end: pages end their document, bodies of route handlers
 * have the ETag that was recorded beside them (none beside those of the build, which is known to be whole).
 *
 * @param {any} value
 */
function isWhole(value) {
  if (value?.kind === 'APP_PAGE') return value.html.endsWith('</html>')
  if (value?.kind !== 'APP_ROUTE' || !value.headers?.[PREPARED] || known.has(value)) return true
  const whole = value.headers.etag === entityTag(value.body)
  if (whole) known.add(value)
  return whole
}

/** @param {string} key */
function isNotFoundPage(key) {
  return key.endsWith('/_not-found')
}
