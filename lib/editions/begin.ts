import { sweepInTurn } from '../drawings/sweepDrawings'
import { trialInWorker } from '../markdown/trialInWorker'
import { tryTextsBy } from '../markdown/trials'
import { prepareSearch } from '../search/prepareSearch'
import { shareAddresses } from './addresses'
import { readBuildStamp } from './buildStamp'
import { editionEvents } from './edition.mjs'
import { startEditions } from './editions'

/** What happens in a server before it serves. In one module: the compiler writes all of the site anew for each it is asked for. */
export async function begin(): Promise<void> {
  // From the first look at the content on: no reader waits for a text.
  tryTextsBy(trialInWorker())
  await startEditions(await readBuildStamp(), () => {
    shareAddresses()
    prepareSearch()
    // What was taken back leaves the disk.
    editionEvents.on('begun', sweepInTurn)
    sweepInTurn()
  })
}
