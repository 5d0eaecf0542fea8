/**
 * Preloaded into a server: its clock (lib/time/clock.ts) can be set while it runs. The file `CLOCK_FILE` tells by how many
 * milliseconds it differs from that of the machine; timers go on as they do.
 */
import { readFileSync } from 'node:fs'

const { now } = Date
const file = String(process.env.CLOCK_FILE)
Date.now = () => now() + Number(readFileSync(file, 'utf8') || 0)
