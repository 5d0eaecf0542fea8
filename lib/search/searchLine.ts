import { perProcess } from '../cache/perProcess'
import type { Catalogue } from '../content/catalogue/catalogue'
import { inTurns } from '../turns/inTurns'
import { isLineFull, WaitingLine } from '../turns/waitingLine.mjs'
import { type SearchIndex, searchIndexOf } from './searchIndex'

/** Queries that are answered side by side, and that may wait: what one costs in memory is bounded so for all. */
const searches = perProcess('searches', () => new WaitingLine(4, 100))

/**
 * The result of a search in the index of a catalogue, made in steps between which the server answers others, when its
 * turn has come; null when too many wait already.
 *
 * @param signal of a reader who may have gone meanwhile
 * @throws the reason of the signal
 */
export async function inSearchLine<T>(
  catalogue: Catalogue,
  steps: (index: SearchIndex) => Generator<void, T>,
  signal?: AbortSignal,
): Promise<T | null> {
  try {
    return await searches.run(async () => inTurns(steps(await searchIndexOf(catalogue)), signal), signal)
  } catch (error) {
    if (isLineFull(error)) return null
    throw error
  }
}
