/**
 * Where replicas find each other's rendered pages. Null unless the server was started with `REDIS_URL`:
 * then lib/server/redis/redisCache.mjs is loaded and registers itself here.
 *
 * @typedef {import('./storedEntry.mjs').StoredEntry} StoredEntry
 *
 * @typedef {object} SharedPages
 * @property {(stamp: string, key: string, kind: string) => Promise<StoredEntry | null>} get never throws and never
 *   takes long: a store that is away has no entries
 * @property {(stamp: string, key: string, entry: StoredEntry) => Promise<void>} set never throws
 */

/** @type {SharedPages | null} */
let pages = null

export const sharedPages = () => pages

/** @param {SharedPages} store */
export function sharePagesThrough(store) {
  pages = store
}
