import { sweepAfterEditions } from '../drawings/sweepDrawings'
import { prepareSearch } from '../search/prepareSearch'
import { shareAddresses } from './addresses'
import { readBuildStamp } from './buildStamp'
import { startEditions } from './editions'

/** What happens in a server before it serves. In one module: the compiler writes all of the site anew for each it is asked for. */
export async function begin(): Promise<void> {
  await startEditions(await readBuildStamp(), () => {
    shareAddresses()
    prepareSearch()
    sweepAfterEditions()
  })
}
