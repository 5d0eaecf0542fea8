import { existsSync } from 'node:fs'

/**
 * Preloaded into a server: its clock (lib/time/clock.ts) stands at `CLOCK_AT`, in milliseconds, until the file
 * `CLOCK_HOLD` is gone, and goes on from there. Towards what is to come only: files are as old as they are, and
 * what was rendered before an edition that lies in the past would pass for newer than it.
 */
const { now } = Date
const at = Number(process.env.CLOCK_AT)
const hold = process.env.CLOCK_HOLD ?? ''

/** @type {number | null} of the real clock */
let released = null
setInterval(() => {
  if (released === null && !existsSync(hold)) released = now()
}, 20).unref()

Date.now = () => (released === null ? at : at + now() - released)
