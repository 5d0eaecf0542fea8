import { log } from '../log.mjs'

/**
 * Asks a service that may be away without making anybody wait for it: an answer that is late counts as none,
 * and after a failure nobody asks for a while. One line in the log when it goes and one when it is back.
 *
 * @param {{ service: string, pause: number }} options milliseconds
 */
export function createCircuitBreaker({ service, pause }) {
  /** @type {boolean | null} */
  let present = null
  let pausedUntil = 0

  function succeed() {
    pausedUntil = 0
    if (present !== true) log(`${service}-${present === null ? 'connected' : 'back'}`)
    present = true
  }

  /** @param {unknown} error */
  function fail(error) {
    pausedUntil = performance.now() + pause
    if (present !== false) log(`${service}-lost`, { reason: reasonOf(error) })
    present = false
  }

  /**
   * @template T
   * @param {{ ready: boolean, timeout: number }} options not even tried unless `ready`
   * @param {() => Promise<T>} task
   * @returns {Promise<T | null>} null when the service was not asked or did not answer; never rejects
   */
  async function attempt({ ready, timeout }, task) {
    if (!ready || performance.now() < pausedUntil) return null
    /** @type {NodeJS.Timeout | undefined} */
    let timer
    try {
      const late = new Promise((_, reject) => {
        // An answer may lie unread while a page is being rendered: it is read before it counts as late.
        const giveUp = () => setImmediate(reject, new Error(`no answer within ${timeout} ms`))
        timer = setTimeout(giveUp, timeout)
      })
      const answer = /** @type {T} */ (await Promise.race([task(), late]))
      succeed()
      return answer
    } catch (error) {
      fail(error)
      return null
    } finally {
      clearTimeout(timer)
    }
  }

  return { attempt, fail, succeed }
}

/** @param {unknown} error */
function reasonOf(error) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error ?? {})
  return code ?? message ?? String(error)
}
