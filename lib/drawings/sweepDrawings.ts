import { perProcess } from '../cache/perProcess'
import { getCatalogue } from '../content/catalogue/getCatalogue'
import { log } from '../log.mjs'
import { currentInstant } from '../time/clock'
import { parisDay } from '../time/paris'
import { inSlices } from '../turns/slices'
import { storedFiles } from './drawingStore'
import { isShown } from './isShown'

/** Bytes that drawings may take on disk: those of ten thousand pages. What was drawn first goes first. */
const MOST_BYTES = 1_000_000_000

const state = perProcess('drawings-sweep', () => ({ last: Promise.resolve() }))

/** Sweeps drawings once those who swept before are done; what fails is a line of the log. */
export function sweepInTurn(): void {
  state.last = state.last
    .then(() => sweepDrawings())
    .catch((error: unknown) => log('drawings-kept', { reason: String(error) }))
}

/**
 * Removes drawings that no address shows, or that say what their page says no more, halves of files, and the oldest
 * when there are too many.
 */
export async function sweepDrawings(mostBytes = MOST_BYTES): Promise<void> {
  const catalogue = await getCatalogue()
  const today = parisDay(currentInstant())
  const { isOver, pause } = inSlices()
  const begun = performance.timeOrigin + performance.now()
  const shown: { bytes: number; since: number; remove: () => Promise<void> }[] = []
  let bytes = 0
  for await (const { kept, ...file } of storedFiles()) {
    if (isOver()) await pause()
    if (kept && isShown(catalogue, kept, today)) {
      shown.push(file)
      bytes += file.bytes
      // What is being written now is whole in a moment.
    } else if (kept || file.since < begun - 60_000) await file.remove()
  }
  shown.sort((a, b) => a.since - b.since)
  for (const file of shown) {
    if (bytes <= mostBytes) break
    await file.remove()
    bytes -= file.bytes
  }
}
