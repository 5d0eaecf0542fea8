/**
 * What may come from another replica through a Redis that others can write to: entries that carry the seal of
 * this deployment, and of those only what a replica of ours can have meant.
 */
import { createHmac, scryptSync } from 'node:crypto'
import { lighten } from '../pages/lighten.mjs'
import { unpack } from '../pages/storedEntry.mjs'

/**
 * @typedef {import('../pages/storedEntry.mjs').StoredEntry} StoredEntry
 * @typedef {import('../pages/storedEntry.mjs').StoredValue} StoredValue
 */

/** Bytes of an entry: ten times the longest page. */
export const LONGEST_ENTRY = 4_000_000

/** All that is taken over: the policy and the ETag are made here, whatever was said elsewhere. */
const HEADERS = ['content-type', 'last-modified', 'link']
const HEADER_VALUE = /^[\x20-\x7e\xa0-\xff]{1,1000}$/
/** No page of ours has a lifetime of its own: editions end them. */
const CACHE_CONTROL = { revalidate: /** @type {const} */ (false), expire: undefined }

/**
 * The seal of a deployment. Made slowly, because whoever reads the entries may try secrets by the million.
 *
 * @param {string} secret
 * @returns {import('../pages/storedEntry.mjs').Seal}
 */
export function sealWith(secret) {
  const key = scryptSync(secret, 'photogramme:pages:1', 32)
  return bytes => createHmac('sha256', key).update(bytes).digest()
}

/**
 * What other replicas are told of an entry; null for what is none of theirs: answers that are no page, and pages
 * that are not light, which they cannot tell from pages that somebody has put a script into.
 *
 * @param {StoredEntry} entry
 * @returns {StoredEntry | null}
 */
export function shareable({ value, lastModified }) {
  const { kind, html, body, status = 200 } = value
  if (status !== 200 || (kind === 'APP_PAGE' && !isLight(html))) return null
  const headers = Object.fromEntries(Object.entries(value.headers).filter(isRightHeader))
  return { value: { kind, html, body, status, headers }, lastModified }
}

/**
 * @param {string} name the whole key of the entry
 * @param {Buffer} bytes
 * @param {import('../pages/storedEntry.mjs').Seal} seal
 * @param {string} kind
 * @returns {StoredEntry | 'size' | 'seal' | 'shape'} the entry, or why there is none
 */
export function admit(name, bytes, seal, kind) {
  if (bytes.length > LONGEST_ENTRY) return 'size'
  const entry = unpack(name, bytes, seal)
  if (!entry) return 'seal'
  const { value, lastModified } = entry
  if (!isRight(value, kind) || !Number.isFinite(lastModified)) return 'shape'
  return { value, cacheControl: CACHE_CONTROL, lastModified }
}

/**
 * @param {StoredValue} value
 * @param {string} kind
 */
function isRight(value, kind) {
  const { headers } = value
  if (value.kind !== kind || value.status !== 200 || !isPlainObject(headers)) return false
  if (!Object.entries(headers).every(isRightHeader)) return false
  if (kind === 'APP_PAGE') return isLight(value.html)
  // Pages are never answers of route handlers.
  return typeof headers['content-type'] === 'string' && !/html/i.test(headers['content-type'])
}

/** @param {[string, unknown]} header */
function isRightHeader([name, value]) {
  return HEADERS.includes(name) && typeof value === 'string' && HEADER_VALUE.test(value)
}

/** @param {unknown} value */
function isPlainObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Whether a page is whole and has no script but those that are files of ours.
 *
 * @param {string | undefined} html
 */
function isLight(html) {
  return html?.startsWith('<!DOCTYPE html>') === true && html.endsWith('</html>') && lighten(html) === html
}
