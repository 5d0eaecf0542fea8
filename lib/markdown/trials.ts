import { perProcess } from '../cache/perProcess'
import type { Milliseconds } from '../time/clock'
import { slowness, tryBody } from './trial'
import { withinTime } from './withinTime'

/**
 * Tells of each text, in order, whether all that is done with it came to its end within its time.
 *
 * @param limit of one text on a calm machine
 */
export type Trial = (texts: readonly string[], limit: Milliseconds) => Promise<boolean[]>

/** Several times what the dearest text that the limits let pass takes; what takes longer was never thought of. */
const LIMIT: Milliseconds = 2000

const chosen = perProcess<{ trial: Trial }>('trial', () => ({ trial: tryHere }))

/** Has texts tried elsewhere from now on: a server has readers, who do not wait for a text (trialInWorker.ts). */
export function tryTextsBy(trial: Trial): void {
  chosen.trial = trial
}

/** Which of these texts take too long to be published. */
export async function tooSlow(
  texts: readonly string[],
  limit: Milliseconds = LIMIT,
): Promise<ReadonlySet<string>> {
  const slow = await failing(texts, limit)
  // Once more: the machine may have been busy.
  return new Set(await failing(slow, limit))
}

async function failing(texts: readonly string[], limit: Milliseconds): Promise<string[]> {
  if (texts.length === 0) return []
  const results = await chosen.trial(texts, limit)
  return texts.filter((_, index) => !results[index])
}

/** Tries texts in the thread of a command, for which nobody else waits. */
export async function tryHere(texts: readonly string[], limit: Milliseconds): Promise<boolean[]> {
  const patience = Math.ceil(limit * slowness())
  return texts.map(text => withinTime(() => tryBody(text), patience))
}
