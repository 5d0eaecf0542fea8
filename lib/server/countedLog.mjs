import { log } from '../log.mjs'

const MINUTE = 60_000

/** @type {Map<string, { at: number, unsaid: number }>} */
const said = new Map()

/**
 * As `log`, for what somebody else can make happen at will: one line a minute for each cause, which says how
 * often it has happened since the line before.
 *
 * @param {string} event
 * @param {string} cause one of a few words of ours
 */
export function logCounted(event, cause) {
  const key = `${event} ${cause}`
  const before = said.get(key)
  if (before && performance.now() - before.at < MINUTE) {
    before.unsaid += 1
    return
  }
  said.set(key, { at: performance.now(), unsaid: 0 })
  log(event, { cause, times: (before?.unsaid ?? 0) + 1 })
}
