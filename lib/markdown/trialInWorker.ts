import { Worker } from 'node:worker_threads'
import type { Milliseconds } from '../time/clock'
import type { Trial } from './trials'

/** Memory of a worker in megabytes: a text that wants more is no text. */
const MEMORY = 512
/** Starting one takes half a second; on the busiest machine some seconds. */
const START: Milliseconds = 60_000

/**
 * Tries texts in a thread of their own, one after the other, so that no reader waits for them. One that takes
 * longer than its time, or too much memory, ends with its thread; the next gets a new one.
 *
 * @param start begins a thread that says how slow it is (trial.ts), then something after each text that it was sent
 * @throws when no thread starts
 */
export function trialInWorker(start: () => Worker = startWorker): Trial {
  return async (texts, limit) => {
    const results: boolean[] = []
    let thread: { worker: Worker; slowness: number } | null = null
    try {
      for (const text of texts) {
        thread ??= await ready(start())
        thread.worker.postMessage(text)
        const answer = await nextWord(thread.worker, limit * thread.slowness)
        results.push(answer !== null)
        if (answer === null) {
          await thread.worker.terminate()
          thread = null
        }
      }
    } finally {
      await thread?.worker.terminate()
    }
    return results
  }
}

async function ready(worker: Worker): Promise<{ worker: Worker; slowness: number }> {
  // Its end tells enough: whatever goes wrong in it ends it.
  worker.on('error', () => {})
  const slowness = await nextWord(worker, START)
  if (typeof slowness === 'number') return { worker, slowness }
  await worker.terminate()
  throw new Error('The thread that tries texts does not start.')
}

function startWorker(): Worker {
  return new Worker(new URL('./trialWorker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
}

/** What a thread says next; null when it says nothing in time, or has ended. */
function nextWord(worker: Worker, limit: Milliseconds): Promise<unknown> {
  return new Promise(resolve => {
    const end = () => settle(null)
    const settle = (answer: unknown) => {
      clearTimeout(timer)
      worker.off('message', settle).off('exit', end)
      resolve(answer)
    }
    // Where this thread was busy itself, the answer may lie in its queue.
    const timer = setTimeout(() => setImmediate(end), limit)
    worker.on('message', settle).on('exit', end)
  })
}
