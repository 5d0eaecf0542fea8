/**
 * A page or the answer of a route handler as one piece of bytes, the same on disk and in Redis: the body, a line
 * that says what it is, and a line with a seal of all before it. What was cut, mixed up or written by somebody
 * who has not the seal counts as absent.
 *
 * @typedef {object} StoredValue as Next hands it to a cache handler, without what only a router would ask for
 * @property {'APP_PAGE' | 'APP_ROUTE'} kind
 * @property {string} [html] of an APP_PAGE
 * @property {Buffer} [body] of an APP_ROUTE
 * @property {Record<string, string>} headers
 * @property {number} [status] none is 200
 *
 * @typedef {object} StoredEntry
 * @property {StoredValue} value
 * @property {{ revalidate: number | false, expire?: number }} [cacheControl] seconds
 * @property {number} lastModified milliseconds
 *
 * @typedef {(bytes: Buffer) => Buffer} Seal a digest, or one that takes a key to make
 */
import { createHash, timingSafeEqual } from 'node:crypto'

/** The version of the format. An entry of another one counts as absent. */
const VERSION = 1
const NEWLINE = Buffer.from('\n')

/** @type {Seal} shows that an entry was written to its end, not by whom */
export const digest = bytes => createHash('sha256').update(bytes).digest()

/**
 * @param {string} name what the entry is kept under: it is found under no other
 * @param {StoredEntry} entry
 * @param {Seal} seal
 */
export function pack(name, { value, cacheControl, lastModified }, seal) {
  const { kind, headers, status } = value
  const about = { version: VERSION, name, kind, status, headers, cacheControl, lastModified }
  const body = kind === 'APP_PAGE' ? Buffer.from(value.html ?? '') : (value.body ?? Buffer.alloc(0))
  const sealed = Buffer.concat([body, NEWLINE, Buffer.from(JSON.stringify(about))])
  return Buffer.concat([sealed, NEWLINE, Buffer.from(seal(sealed).toString('base64url'))])
}

/**
 * @param {string} name
 * @param {Buffer} bytes
 * @param {Seal} seal
 * @returns {StoredEntry | null} null when the bytes are not, whole, what `pack` has made under this name and seal
 */
export function unpack(name, bytes, seal) {
  const sealAt = bytes.lastIndexOf(NEWLINE)
  const aboutAt = sealAt > 0 ? bytes.lastIndexOf(NEWLINE, sealAt - 1) : -1
  if (aboutAt < 0) return null
  const given = Buffer.from(bytes.toString('latin1', sealAt + 1), 'base64url')
  const right = seal(bytes.subarray(0, sealAt))
  // Before anything of it is read.
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  const about = JSON.parse(bytes.toString('utf8', aboutAt + 1, sealAt))
  if (about.version !== VERSION || about.name !== name) return null
  const { kind, headers, status, cacheControl, lastModified } = about
  const body = bytes.subarray(0, aboutAt)
  const content = kind === 'APP_PAGE' ? { html: body.toString('utf8') } : { body }
  return { value: { kind, headers, status, ...content }, cacheControl, lastModified }
}
