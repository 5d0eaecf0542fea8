import { setImmediate } from 'node:timers/promises'
import { perProcess } from '../cache/perProcess'
import { SLICE } from './slices'

const state = perProcess('turns', () => ({ last: Promise.resolve() }))

/**
 * Does a work step by step, and lets the server answer others in between. However many works are under way, one
 * slice of one of them is done between two looks at what else there is: a short work is not held up by long ones.
 *
 * @param work yields wherever it may be interrupted, at least every few milliseconds
 * @param signal of a caller that may have gone meanwhile: the work is left then
 * @throws the reason of the signal, or whatever the work throws
 */
export async function inTurns<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    await nextTurn()
    signal?.throwIfAborted()
    const end = performance.now() + SLICE
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (performance.now() < end)
  }
}

function nextTurn(): Promise<void> {
  state.last = state.last.then(() => setImmediate())
  return state.last
}
