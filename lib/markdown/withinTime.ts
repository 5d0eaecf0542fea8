import { Script } from 'node:vm'
import type { Milliseconds } from '../time/clock'

const WORK = Symbol.for('photogramme.withinTime')
const shared = globalThis as { [WORK]?: () => void }
const script = new Script(`globalThis[Symbol.for('photogramme.withinTime')]()`)

/**
 * Does a piece of work here and now, and stops it wherever it is when its time is over. Nothing else of this
 * process runs meanwhile: for commands, and for a server that nobody asks anything yet.
 *
 * @param limit whole milliseconds
 * @returns whether it came to its end; false as well when it failed
 */
export function withinTime(work: () => void, limit: Milliseconds): boolean {
  shared[WORK] = work
  try {
    script.runInThisContext({ timeout: limit })
    return true
  } catch {
    return false
  } finally {
    delete shared[WORK]
  }
}
