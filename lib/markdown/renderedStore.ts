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

type Kept = { digest: string; rendered: Rendered }

/**
 * What an earlier process made of a body, or null: never kept, made by other code, damaged or pushed out. Whoever
 * asks must see that its lookups still hold.
 *
 * @param key all that the HTML depends on, except the code and the lookups
 */
export function recallRendered(key: string): Rendered | null {
  if (runningCode() === null) return null
  const digest = keyDigest(key)
  // The stamp of the file tells that this code wrote it.
  const kept = readCacheFile(placeOf(digest)) as Kept | null
  return kept?.digest === digest ? kept.rendered : null
}

/** Keeps what was rendered for the processes to come; nothing happens where nothing can be kept. */
export function keepRendered(key: string, rendered: Rendered): void {
  if (runningCode() === null) return
  const digest = keyDigest(key)
  writeCacheFile(placeOf(digest), { digest, rendered } satisfies Kept)
}

function placeOf(digest: string): string {
  const place = Number.parseInt(digest.slice(0, 8), 16) % PLACES
  return `rendered/${place.toString(16).padStart(4, '0')}`
}

function keyDigest(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
