import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { currentEdition, editionEvents } from '../../editions/edition.mjs'
import { offeredAddresses } from '../../editions/offeredAddresses.mjs'
import { log } from '../../log.mjs'
import { forgetAll } from '../answers/keptAnswers.mjs'
import { dropOtherBuilds, dropOtherEditions } from './pageStore.mjs'

/** What Next leaves of a page or the answer of a route handler that it renders while it builds. */
const ENDINGS = ['html', 'meta', 'rsc', 'body', 'segments']

/**
 * Sees to it that what an edition has taken back leaves memory and disk: everything that was rendered for the one
 * before, and the build's own pages of addresses that are no more. Those of other addresses stay: a start on
 * content that is broken falls back on them. Where nothing can be removed, as in an image, they are not served.
 *
 * @param {string} serverFolder `.next/server`
 */
export function sweepPages(serverFolder) {
  let isDue = false
  let sweep = dropOtherBuilds(serverFolder)
  // One after the other, with no more than one to come: it looks at the edition of its time.
  const sweepSoon = () => {
    forgetAll()
    if (isDue) return
    isDue = true
    sweep = sweep
      .then(async () => {
        isDue = false
        await dropOtherEditions(serverFolder)
        await dropGonePages(serverFolder)
      })
      // The next edition has a sweep of its own.
      .catch(error => log('old-pages-kept', { reason: String(error?.code ?? error?.name) }))
  }
  editionEvents.on('begun', sweepSoon)
  if (currentEdition().number > 0) sweepSoon()
}

/** @param {string} serverFolder */
async function dropGonePages(serverFolder) {
  // Where not even this page is known there is no catalogue that could tell what is gone.
  if (!(await mayExist('/critiques'))) return
  for (const route of catalogueRoutes(serverFolder)) {
    if (await mayExist(publicAddress(route))) continue
    for (const ending of ENDINGS) {
      const file = path.join(serverFolder, 'app', `${route}.${ending}`)
      // Read-only: nobody is served what lies there.
      await rm(file, { recursive: true, force: true }).catch(() => {})
    }
  }
}

/**
 * The addresses under which the build has rendered items of the catalogue. Of others, which have no parameter, it
 * knows nothing.
 *
 * @param {string} serverFolder
 */
function catalogueRoutes(serverFolder) {
  try {
    /** @type {{ routes: Record<string, { srcRoute: string | null }> }} */
    const { routes } = JSON.parse(readFileSync(path.join(serverFolder, '../prerender-manifest.json'), 'utf8'))
    return Object.keys(routes).filter(route => routes[route]?.srcRoute?.includes('['))
  } catch {
    return []
  }
}

/** The representations of items for programs lie where next.config.ts leads their addresses. */
const publicAddress = (/** @type {string} */ route) => route.replace(/^\/jumeaux(?=\/)/, '')

/**
 * @param {string} address
 * @returns {Promise<boolean>} whether the catalogue may have it (lib/editions/addresses.ts)
 */
async function mayExist(address) {
  // A server that starts on other content than the build's begins an edition before it knows its addresses.
  let known = offeredAddresses()
  for (; !known; known = offeredAddresses()) await pause(500, undefined, { ref: false })
  return known.mayExist(address)
}
