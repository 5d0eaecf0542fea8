/** Thrown by a line in which too many wait already: the caller may ask again later. */
export class LineFull extends Error {
  constructor() {
    super('Too many wait')
    this.name = 'LineFull'
  }
}

/**
 * A line before work that is dear: a few tasks at a time, the others in the order in which they came. A task that
 * fails makes room as one that succeeds does.
 */
export class WaitingLine {
  readonly #atOnce: number
  readonly #mostWaiting: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  /**
   * @param atOnce how many tasks may run side by side
   * @param mostWaiting how many more may wait: each holds a request, and its memory
   */
  constructor(atOnce: number, mostWaiting: number) {
    this.#atOnce = atOnce
    this.#mostWaiting = mostWaiting
  }

  /**
   * Runs a task when its turn comes.
   *
   * @param signal of a caller that may have gone meanwhile: its task is not begun any more
   * @throws LineFull at once when too many wait; the reason of the signal; whatever the task throws
   */
  async run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#running < this.#atOnce) this.#running++
    else {
      if (this.#waiting.length >= this.#mostWaiting) throw new LineFull()
      // Who is called takes the place of who leaves: nobody who comes in between can.
      await new Promise<void>(called => this.#waiting.push(called))
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
