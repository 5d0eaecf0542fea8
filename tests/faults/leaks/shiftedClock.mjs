/**
 * Preloaded into a server: its clock (lib/clock.ts) shows another time, which goes on. `CLOCK_SHIFT` in
 * milliseconds, towards what is to come only: files are as old as they are, and what was rendered before an
 * edition that lies in the past would pass for newer than it.
 */
const { now } = Date
const shift = Number(process.env.CLOCK_SHIFT)
Date.now = () => now() + shift
