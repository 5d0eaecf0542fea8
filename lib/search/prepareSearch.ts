import { getCatalogue } from '../content/getCatalogue'
import { log } from '../delivery/log.mjs'
import { searchIndexOf } from './searchIndex'

/** Begins to index the archive, so that the first reader who searches need not wait. Nobody waits for it. */
export function prepareSearch(): void {
  getCatalogue()
    .then(searchIndexOf)
    .catch((error: unknown) => log('search-failed', { message: String(error) }))
}
