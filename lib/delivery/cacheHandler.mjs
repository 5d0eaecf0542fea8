import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { currentEdition } from './edition.mjs'
import { contentSecurityPolicy } from './headers.mjs'
import { frameworkModules, hydrates } from './hydration.mjs'
import { inlineScriptHashes, lighten } from './lighten.mjs'

const require = createRequire(import.meta.url)
/** @type {any} Next's own handler, which the documentation offers as the default to build upon */
const { default: FileSystemCache } = require('next/dist/server/lib/incremental-cache/file-system-cache')

/** The header that tells that an entry has been through `prepare`. It is read by nobody else and harmless. */
const PREPARED = 'x-photogramme-page'

/** @type {Set<string> | undefined} */
let framework
/** @type {string | undefined} */
let notFoundHtml
/**
 * The edition in which the rendering of a key began, by key.
 * @type {Map<string, number>}
 */
const rendering = new Map()

/**
 * Next's file-system cache, with three differences: pages that hydrate nothing lose the runtime they do not
 * need, entries older than the current edition are absent, and unknown addresses are answered with the
 * prerendered 404 page and stored nowhere. Next loads this file as it is: plain JavaScript for Node 20.19.
 */
export default class PhotogrammeCache extends FileSystemCache {
  /**
   * @param {string} key
   * @param {any} context
   */
  async get(key, context) {
    const edition = currentEdition()
    const entry = await super.get(key, context)
    if (!entry || !isResponse(entry.value) || entry.lastModified >= edition.since) {
      if (!entry) rendering.set(key, edition.number)
      if (entry?.value?.kind === 'APP_PAGE') this.prepare(entry.value)
      return entry
    }
    rendering.set(key, edition.number)
    return null
  }

  /**
   * @param {string} key
   * @param {any} value
   * @param {any} context
   */
  async set(key, value, context) {
    const begun = rendering.get(key)
    rendering.delete(key)
    if (value?.kind === 'APP_PAGE') {
      // The same object is the first answer: what is changed here is what its reader gets.
      if (value.status === 404 && !key.endsWith('/_not-found')) {
        value.html = this.notFound() ?? value.html
        this.prepare(value)
        return
      }
      this.prepare(value)
    }
    // Content that changed while the page was being rendered: the answer goes out, but is not kept.
    if (isResponse(value) && begun !== undefined && begun !== currentEdition().number) return
    await super.set(key, value, context)
  }

  /**
   * Lightens a page once and gives it the policy that fits its scripts.
   * @param {{ html: string, rscData?: Buffer, headers?: Record<string, unknown> }} value changed in place
   */
  prepare(value) {
    if (value.headers?.[PREPARED]) return
    framework ??= frameworkModules(this.serverDistDir)
    const light =
      value.rscData && hydrates(value.rscData.toString('utf8'), framework) ? null : lighten(value.html)
    if (light !== null) value.html = light
    value.headers = {
      ...value.headers,
      [PREPARED]: light === null ? 'hydrated' : 'light',
      'content-security-policy': contentSecurityPolicy(light === null ? inlineScriptHashes(value.html) : []),
    }
  }

  /** @returns {string | null} the prerendered 404 page as the build left it */
  notFound() {
    try {
      notFoundHtml ??= readFileSync(path.join(this.serverDistDir, 'app', '_not-found.html'), 'utf8')
      return notFoundHtml
    } catch {
      return null
    }
  }
}

/** @param {any} value */
function isResponse(value) {
  return value?.kind === 'APP_PAGE' || value?.kind === 'APP_ROUTE'
}
