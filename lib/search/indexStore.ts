import { createHash } from 'node:crypto'
import type MiniSearch from 'minisearch'
import { readCacheFile, writeCacheFile } from '../cache/cacheFile'
import type { SearchEntry } from './entry'
import { shortTextOf } from './entry'

const NAME = 'search'

/** The documents of an index, as MiniSearch writes them, and what each was made of, by path. */
type Kept = { documents: string; digests: ReadonlyMap<string, string> }

/**
 * Keeps an index for the server that starts next: to read it takes an eighth of the time that indexing takes.
 * It holds nothing but what was public when it was made; what is not so any more, its reader leaves out.
 */
export function keepIndex(documents: MiniSearch, entries: Iterable<SearchEntry>): void {
  const digests = new Map([...entries].map(entry => [entry.path, entryDigest(entry)]))
  writeCacheFile(NAME, { documents: JSON.stringify(documents), digests } satisfies Kept)
}

/** What the same code has kept; null when it has kept nothing. */
export function recallIndex(): Kept | null {
  return readCacheFile(NAME) as Kept | null
}

/** A digest of all that an index takes of an entry. */
export function entryDigest(entry: SearchEntry): string {
  return createHash('sha1')
    .update(shortTextOf(entry))
    .update('\0')
    .update(entry.body?.markdown ?? '')
    .digest('base64')
}
