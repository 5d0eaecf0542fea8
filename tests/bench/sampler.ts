import { processTree } from './processTree'

const EVERY = 100

/** What a build looks like in the list of processes: Next gives its process this title. */
const BUILD = /^next-build|next build/
/** And the server. Next gives that a title too, once it serves. */
const SERVER = /server\/serve(?:Standalone)?\.mjs|^next-server/

export type Samples = {
  /** Milliseconds of `performance.now()` at which a build was first and last seen running. */
  build: { from: number; until: number } | null
  /** The most that all processes together held while a build ran, in bytes. */
  buildPeak: number
  /** The most that the server held, in bytes, without its launchers. */
  serverPeak: number
}

/** Looks at a process and its descendants ten times a second until `stop()`. */
export function sample(root: number): { samples: Samples; stop(): void } {
  const samples: Samples = { build: null, buildPeak: 0, serverPeak: 0 }
  const timer = setInterval(() => {
    const processes = processTree(root)
    const sizes = processes.map(({ rss }) => rss)
    if (processes.some(({ command }) => BUILD.test(command))) {
      const now = performance.now()
      samples.build = { from: samples.build?.from ?? now, until: now }
      samples.buildPeak = Math.max(
        samples.buildPeak,
        sizes.reduce((sum, size) => sum + size, 0),
      )
    }
    const servers = processes.filter(({ command }) => SERVER.test(command))
    samples.serverPeak = Math.max(samples.serverPeak, ...servers.map(({ rss }) => rss))
  }, EVERY)
  return { samples, stop: () => clearInterval(timer) }
}
