/**
 * Where replicas find each other's rendered pages. Null unless the server was started with `REDIS_URL`:
 * then lib/delivery/redisCache.mjs is loaded and registers itself here.
 *
 * @typedef {{ value: any, cacheControl?: any }} SharedEntry `value` as Next hands it to a cache handler
 *
 * @typedef {object} SharedPages
 * @property {(stamp: string, key: string) => Promise<SharedEntry | null>} get never throws and never takes
 *   long: a store that is away has no entries
 * @property {(stamp: string, key: string, entry: SharedEntry) => Promise<void>} set never throws
 */

/** @type {SharedPages | null} */
let pages = null

export const sharedPages = () => pages

/** @param {SharedPages} store */
export function sharePagesThrough(store) {
  pages = store
}
