import { log } from '../log.mjs'

/** Milliseconds: a flood of refusals is a line of the log at most this often. */
const PERIOD = 60_000

/** @type {Map<string, number>} */
const counts = new Map()
/** @type {NodeJS.Timeout | undefined} */
let timer

/**
 * Counts a request that was refused. The log gets one line a minute, if there was any: how many, by cause. Never
 * what was asked for, which anybody writes.
 *
 * @param {string} cause one word
 */
export function countRefusal(cause) {
  counts.set(cause, (counts.get(cause) ?? 0) + 1)
  timer ??= setTimeout(reportRefusals, PERIOD).unref()
}

/** Tells of what has been refused since the last line: also before the process ends. */
export function reportRefusals() {
  clearTimeout(timer)
  timer = undefined
  if (counts.size > 0) log('refused', Object.fromEntries(counts))
  counts.clear()
}
