/**
 * The edition that readers are being shown. A running server publishes changed content by beginning a new
 * edition: every page rendered before it counts as absent and is rendered afresh when next asked for.
 *
 * The state lives on `globalThis` under one symbol because it is shared by code that Next bundles (the
 * catalogue) and code that it loads as it is (the cache handler).
 *
 * @typedef {object} Edition
 * @property {number} number
 * @property {string} id tells this edition from every other of this build, also from those of a server that ran
 *   before, whatever the clock said then: what is kept on disk outlives it. Of edition 0 it is always the same
 * @property {number} since milliseconds: when it began, on a clock that may have been set back meanwhile
 * @property {string | null} stamp equal on two machines exactly when they show their readers the same; null
 *   when not known or nobody compares
 */
import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'

const EDITION = Symbol.for('photogramme.edition')
const EVENTS = Symbol.for('photogramme.edition-events')

/** @type {{ [EDITION]?: Edition, [EVENTS]?: EventEmitter<{ look: [], asked: [], begun: [] }> }} */
const shared = /** @type {any} */ (globalThis)

/**
 * `look`: this process is to look at its content now. `asked`: it has been asked to by its address, and the
 * other replicas should look at theirs. `begun`: readers are being shown another edition from now on.
 */
shared[EVENTS] ??= new EventEmitter()
export const editionEvents = shared[EVENTS]

/** @returns {Edition} edition 0 is that of the build: whatever the build rendered belongs to it */
export function currentEdition() {
  shared[EDITION] ??= { number: 0, id: '0', since: 0, stamp: null }
  return shared[EDITION]
}

/**
 * @param {number} now milliseconds
 * @param {string | null} stamp
 */
export function beginEdition(now, stamp) {
  const number = currentEdition().number + 1
  shared[EDITION] = { number, id: `${number}-${randomBytes(6).toString('hex')}`, since: now, stamp }
  editionEvents.emit('begun')
}

/** @param {string | null} stamp of the edition that readers are being shown already */
export function stampEdition(stamp) {
  shared[EDITION] = { ...currentEdition(), stamp }
}
