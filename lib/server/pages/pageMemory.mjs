/**
 * The entries that were asked for last, as many as fit.
 *
 * @typedef {import('./storedEntry.mjs').StoredEntry} StoredEntry
 */

/** @type {Map<string, { entry: StoredEntry, bytes: number }>} the one asked for last comes last */
const entries = new Map()
let held = 0

/**
 * @param {string} key
 * @returns {StoredEntry | undefined}
 */
export function recall(key) {
  const found = entries.get(key)
  if (!found) return undefined
  entries.delete(key)
  entries.set(key, found)
  return found.entry
}

/**
 * @param {string} key
 * @param {StoredEntry} entry
 * @param {number} capacity bytes that all of them may take; an entry of a quarter of it is left to the disk
 */
export function remember(key, entry, capacity) {
  forget(key)
  const bytes = bytesOf(entry)
  if (bytes > capacity / 4) return
  entries.set(key, { entry, bytes })
  held += bytes
  for (const oldest of entries.keys()) {
    if (held <= capacity) break
    forget(oldest)
  }
}

/** @param {string} key */
export function forget(key) {
  held -= entries.get(key)?.bytes ?? 0
  entries.delete(key)
}

export function forgetAll() {
  entries.clear()
  held = 0
}

/** Strings of French take two bytes a character as soon as there is one ’ in them. */
function bytesOf(/** @type {StoredEntry} */ { value }) {
  return 1_000 + 2 * (value.html?.length ?? 0) + (value.body?.length ?? 0)
}
