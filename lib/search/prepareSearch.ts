import { Catalogue } from '../content/catalogue/catalogue'
import { getCatalogue } from '../content/catalogue/getCatalogue'
import { gate } from '../content/gate'
import { log } from '../log.mjs'
import type { Archive } from '../model/items'
import type { Milliseconds } from '../time/clock'
import { keepIndex } from './indexStore'
import { searchIndexOf } from './searchIndex'

/** Indexes what readers may find, and keeps it for the server that starts next (indexStore.ts). */
export async function keepSearch(archive: Archive, now: Milliseconds): Promise<void> {
  const { documents, entries } = await searchIndexOf(new Catalogue(gate(archive, now)))
  keepIndex(documents, entries.values())
}

/** Begins to index the archive, so that the first reader who searches need not wait. Nobody waits for it. */
export function prepareSearch(): void {
  getCatalogue()
    .then(searchIndexOf)
    .catch((error: unknown) => log('search-failed', { message: String(error) }))
}
