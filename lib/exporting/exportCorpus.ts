import { setImmediate } from 'node:timers/promises'
import type { Milliseconds } from '../time/clock'
import type { Corpus } from './corpus'
import type { Destination } from './destination'
import { Losses } from './losses'
import { writeReport } from './report'
import type { Format } from './work'

type Options = {
  now: Milliseconds
  /** Where the pictures lie, absolute. */
  publicFolder: string
  keepsDirectives: boolean
  /** Whether the destination is one file. */
  isSingle: boolean
  signal: AbortSignal
  /** Called after each item with how many are done; pictures are counted among them where they are copied. */
  onStep: (done: number) => void
}

/**
 * Writes a corpus in a format. Where that fails, or is given up, nothing is left of it.
 *
 * @param name of the format, as the report calls it
 * @returns what was left behind, and the files that were written
 */
export async function exportCorpus(
  name: string,
  format: Format,
  corpus: Corpus,
  destination: Destination,
  { onStep, signal, ...options }: Options,
): Promise<{ losses: Losses; files: string[] }> {
  const losses = new Losses()
  let done = 0
  try {
    await format.write({
      ...options,
      corpus,
      destination,
      losses,
      async step() {
        done += 1
        onStep(done)
        await setImmediate()
        signal.throwIfAborted()
      },
    })
    if (!options.isSingle) await writeReport(name, corpus, losses, destination)
    return { losses, files: await destination.finish() }
  } catch (error) {
    await destination.abandon()
    throw error
  }
}
