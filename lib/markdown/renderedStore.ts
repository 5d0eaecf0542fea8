import { createHash } from 'node:crypto'
import { readCacheFile, runningCode, writeCacheFile } from '../cache/cacheFile'
import type { Lookups } from './lookups'

/**
 * The HTML of a body, and what it was made from besides its Markdown. `names`: what of all known names stands in
 * it, as far as it is linked.
 */
export type Rendered = { html: string; lookups: Lookups; names: string }

/**
 * How many bodies are kept at most. Each has one place, which its digest tells; the next one to get the same
 * place takes it. So the store needs neither a list nor cleaning.
 */
const PLACES = 0x8000

/**
 * What an earlier process made of a body, or null: never kept, made by other code, damaged or pushed out. Whoever
 * asks must see that its lookups still hold.
 *
 * @param key all that the HTML depends on, except the code and the lookups
 */
export function recallRendered(key: string): Rendered | null {
  const digest = digestOf(key)
  const bytes = digest && readCacheFile(placeOf(digest))
  return bytes ? parse(bytes.toString('utf8'), digest) : null
}

/** Keeps it for the processes to come; nothing happens where nothing can be kept. */
export function keepRendered(key: string, { html, lookups, names }: Rendered): void {
  const digest = digestOf(key)
  if (!digest) return
  const content = JSON.stringify({ html, lookups: [...lookups], names })
  writeCacheFile(placeOf(digest), `${digest} ${checksum(content)}\n${content}`)
}

function parse(text: string, digest: string): Rendered | null {
  const end = text.indexOf('\n')
  const content = text.slice(end + 1)
  if (text.slice(0, Math.max(end, 0)) !== `${digest} ${checksum(content)}`) return null
  // The digest tells that this code wrote it, and the checksum that it is as it was written.
  const { html, lookups, names } = JSON.parse(content) as Omit<Rendered, 'lookups'> & {
    lookups: [string, string][]
  }
  return { html, lookups: new Map(lookups), names }
}

function digestOf(key: string): string | null {
  const code = runningCode()
  return code && checksum(`${code}\n${key}`)
}

function placeOf(digest: string): string {
  const place = Number.parseInt(digest.slice(0, 8), 16) % PLACES
  return `rendered/${place.toString(16).padStart(4, '0')}`
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
