import { log } from '../../log.mjs'

/**
 * A circuit breaker for a service that may be away, so that nobody waits for it: an answer that is late counts as
 * none, and a failure opens the circuit, which lets no call through until its time is over. One line in the log when
 * the service goes and one when it is back.
 *
 * @param {{ service: string, openFor: number }} options `service`: its name in the log; `openFor`: how long a failure
 *   keeps the circuit open, in milliseconds
 */
export function createCircuitBreaker({ service, openFor }) {
  /** @type {boolean | null} */
  let isUp = null
  let openUntil = 0

  function succeed() {
    openUntil = 0
    if (isUp !== true) log(`${service}-${isUp === null ? 'connected' : 'back'}`)
    isUp = true
  }

  /** @param {unknown} error */
  function fail(error) {
    openUntil = performance.now() + openFor
    if (isUp !== false) log(`${service}-lost`, { reason: reasonOf(error) })
    isUp = false
  }

  /**
   * @template T
   * @param {{ ready: boolean, timeout: number }} options not even tried unless `ready`; `timeout` in milliseconds
   * @param {() => Promise<T>} task
   * @returns {Promise<T | null>} null when the service was not asked or did not answer; never rejects
   */
  async function attempt({ ready, timeout }, task) {
    if (!ready || performance.now() < openUntil) return null
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
