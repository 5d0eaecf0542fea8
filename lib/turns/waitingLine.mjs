/** Thrown by a line in which too many wait already: the caller may ask again later. */
class LineFull extends Error {
  constructor() {
    super('Too many wait')
    this.name = 'LineFull'
  }
}

/**
 * Whether a line has refused. A server holds several copies of this module, one per bundle, each with a class of
 * its own: the name is what they share.
 *
 * @param {unknown} error
 */
export function isLineFull(error) {
  return error instanceof Error && error.name === 'LineFull'
}

/**
 * A line before work that is dear: a few tasks at a time, the others in the order in which they came. A task that
 * fails makes room as one that succeeds does.
 */
export class WaitingLine {
  #atOnce
  #mostWaiting
  /** @type {(() => void)[]} */
  #waiting = []
  #running = 0

  /**
   * @param {number} atOnce how many tasks may run side by side
   * @param {number} mostWaiting how many more may wait: each holds a request, and its memory
   */
  constructor(atOnce, mostWaiting) {
    this.#atOnce = atOnce
    this.#mostWaiting = mostWaiting
  }

  /**
   * Runs a task when its turn comes.
   *
   * @template T
   * @param {() => Promise<T>} task
   * @param {AbortSignal} [signal] of a caller that may have gone meanwhile: its task is not begun any more
   * @returns {Promise<T>}
   * @throws LineFull at once when too many wait; the reason of the signal; whatever the task throws
   */
  async run(task, signal) {
    if (this.#running < this.#atOnce) this.#running++
    else {
      if (this.#waiting.length >= this.#mostWaiting) throw new LineFull()
      // Who is called takes the place of who leaves: nobody who comes in between can.
      await new Promise(called => this.#waiting.push(() => called(undefined)))
    }
    try {
      signal?.throwIfAborted()
      return await task()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running--
    }
  }
}
