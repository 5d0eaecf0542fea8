/**
 * The edition that readers are being shown. A running server publishes changed content by beginning a new
 * edition: every page rendered before it counts as absent and is rendered afresh when next asked for.
 *
 * The state lives on `globalThis` under one symbol because it is shared by code that Next bundles (the
 * catalogue) and code that it loads as it is (the cache handler).
 *
 * @typedef {{ number: number, since: number }} Edition `since` in milliseconds: what was rendered before is stale
 */

const EDITION = Symbol.for('photogramme.edition')

/** @type {{ [EDITION]?: Edition }} */
const shared = /** @type {any} */ (globalThis)

/** @returns {Edition} edition 0 is that of the build: whatever the build rendered belongs to it */
export function currentEdition() {
  shared[EDITION] ??= { number: 0, since: 0 }
  return shared[EDITION]
}

/** @param {number} now milliseconds */
export function beginEdition(now) {
  shared[EDITION] = { number: currentEdition().number + 1, since: now }
}
