import { setImmediate } from 'node:timers/promises'
import type { Milliseconds } from '../time/clock'

/**
 * How long a piece of long work may hold a server before others have their turn. A page looks away dozens of times
 * while it is rendered, and waits for as many slices.
 */
export const SLICE: Milliseconds = 3

/**
 * For a loop that a server runs while it answers: `if (isOver()) await pause()` between two of its steps, and
 * whoever has asked meanwhile is answered. Asking costs next to nothing, a promise for every step would not.
 */
export function inSlices(): { isOver: () => boolean; pause: () => Promise<void> } {
  let end = performance.now() + SLICE
  return {
    isOver: () => performance.now() >= end,
    pause: async () => {
      await setImmediate()
      end = performance.now() + SLICE
    },
  }
}
