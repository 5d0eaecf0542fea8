import { pictureAsked, SHRUNK_PICTURE } from './pictureAsked.mjs'

/**
 * @typedef {import('../../editions/offeredAddresses.mjs').Addresses} Addresses
 * @typedef {object} BuiltPaths what the build tells of addresses
 * @property {ReadonlySet<string>} staticPaths see staticPaths.mjs
 * @property {ReadonlySet<string>} redirects those of them that lead elsewhere
 * @property {(pathname: string) => boolean} isDynamic see dynamicPages.mjs
 * @typedef {{ pathname: string, search: string, isWithdrawn: boolean }} Found what Next is to be asked for
 */

/**
 * What stands at an address: where it leads, what Next is to be asked for, or nothing.
 *
 * @param {import('./judgeAddress.mjs').Judged} judged
 * @param {BuiltPaths} built
 * @param {Addresses} known
 * @returns {Promise<{ location: string } | Found | null>}
 * @throws when there is no catalogue to ask
 */
export async function lookUp({ pathname, tidy, search }, built, known) {
  const isThere = built.staticPaths.has(tidy) || (await known.mayExist(tidy))
  // With a page that reads its query nothing of the former site can be meant.
  const reads = isThere && readsQuery(tidy, built)
  const moved = isThere && (reads || search === '') ? null : await known.movedTo(tidy, search, isThere)
  if (moved) return { location: moved }
  const notice = await known.withdrawnAs(tidy, reads ? '' : search)
  if (notice) return { pathname: notice, search: '', isWithdrawn: true }
  const found = isThere
    ? { pathname: tidy, search: reads ? search : '', isWithdrawn: false }
    : await shrunkPicture(tidy, search, known)
  // Of several spellings one answers.
  return found && tidy !== pathname ? { location: tidy + search } : found
}

/**
 * Whether the answer depends on the query: that of a page that is rendered at every request, of programs, and where
 * another address is told, which keeps it.
 *
 * @param {string} pathname
 * @param {BuiltPaths} built
 */
function readsQuery(pathname, built) {
  return pathname.startsWith('/api/') || built.redirects.has(pathname) || built.isDynamic(pathname)
}

/**
 * A picture may be had smaller if it may be had at all.
 *
 * @param {string} pathname
 * @param {string} search
 * @param {Addresses} known
 * @returns {Promise<Found | null>}
 */
async function shrunkPicture(pathname, search, known) {
  const asked = pathname === SHRUNK_PICTURE ? pictureAsked(search) : null
  if (!asked?.source.startsWith('/images/') || !(await known.mayExist(asked.source))) return null
  return { pathname, search: asked.search, isWithdrawn: false }
}
