import type { Catalogue } from '../content/catalogue/catalogue'
import { prepareCatalogue } from '../content/catalogue/getCatalogue'
import { nextChange } from '../content/gate'
import { filmSpace } from '../filters/filmSpace'
import { newsSpace } from '../filters/newsSpace'
import { reviewSpace } from '../filters/reviewSpace'
import { tonightInSteps } from '../filters/tonightSpace'
import type { Archive } from '../model/items'
import { prepareIndexOf } from '../search/searchIndex'
import { sitemapFiles } from '../seo/sitemaps/sitemapFiles'
import { currentInstant, type Milliseconds } from '../time/clock'
import { parisDay } from '../time/paris'
import { inTurns } from '../turns/inTurns'
import type { Steps } from '../turns/steps'
import { knownPaths, knownPictures, movesByQuery, withdrawnAddresses } from './addresses'

/** How long before an article opens or closes the catalogue of then is made: half a minute is enough for any. */
const AHEAD: Milliseconds = 30_000

/**
 * Makes everything ready that an edition shows by and that takes longer than an answer may wait, before it begins:
 * an archive of ten thousand articles takes seconds. The edition before it is shown meanwhile.
 */
export async function prepareEdition(archive: Archive): Promise<void> {
  for (let until = Number.NEGATIVE_INFINITY; until <= currentInstant(); ) {
    until = await prepareAt(archive, currentInstant())
  }
}

let timer: NodeJS.Timeout | undefined

/**
 * Makes ready what the edition that is shown will show from `due` on, some time before that instant. Nothing is done
 * when no article comes or goes then; a later call takes the place of an earlier one.
 *
 * @param due the instant at which the next edition of the archive begins
 */
export function prepareOpening(archive: Archive, due: Milliseconds): void {
  clearTimeout(timer)
  // At midnight pages change, and what they are made of does not.
  if (nextChange(archive, due - 1) !== due) return
  timer = setTimeout(
    // Whoever asks first makes then what is missing.
    () => prepareAt(archive, due).catch(() => {}),
    Math.max(due - AHEAD - currentInstant(), 0),
  )
  timer.unref()
}

/** @returns when what was made is over */
async function prepareAt(archive: Archive, at: Milliseconds): Promise<Milliseconds> {
  const { catalogue, until } = await prepareCatalogue(archive, at)
  await inTurns(allOf(catalogue, at))
  await prepareIndexOf(catalogue)
  return until
}

function* allOf(catalogue: Catalogue, at: Milliseconds): Steps<void> {
  const addresses = [knownPaths, knownPictures, movesByQuery, withdrawnAddresses, sitemapFiles]
  for (const part of [...addresses, reviewSpace, filmSpace, newsSpace]) yield* part.inSteps(catalogue)
  yield* tonightInSteps(catalogue, parisDay(at))
}
