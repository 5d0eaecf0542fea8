/**
 * What is known of addresses, between the catalogue, which lives in the bundles of Next (lib/editions/addresses.ts),
 * and the guard, which Node runs as it is: one symbol, that all copies of this module share.
 *
 * @typedef {{
 *   mayExist(path: string): Promise<boolean>,
 *   movedTo(path: string, search: string, isThere: boolean): Promise<string | null>,
 *   withdrawnAs(path: string, search: string): Promise<string | null>,
 * }} Addresses the questions that the guard asks about an address
 */

const ADDRESSES = Symbol.for('photogramme.addresses')
const shared = /** @type {{ [ADDRESSES]?: Addresses }} */ (globalThis)

/** @param {Addresses} addresses */
export function offerAddresses(addresses) {
  shared[ADDRESSES] = addresses
}

/** @returns {Addresses | null} null until they are known: nothing may be shown then */
export function offeredAddresses() {
  return shared[ADDRESSES] ?? null
}
