import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { get } from './get'

const PAUSE = 5

export type Probe = {
  /** The longest that an answer took since the last call, in milliseconds; one that is awaited still counts. */
  longest(): number
  stop(): Promise<void>
}

/** Asks for an address that costs next to nothing, again and again: what it waits for is what others are doing. */
export function probe(url: string): Probe {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let asked = performance.now()
  let longest = 0
  let isStopped = false
  const ask = async () => {
    while (!isStopped) {
      asked = performance.now()
      await get(url, agent).catch(() => null)
      longest = Math.max(longest, performance.now() - asked)
      asked = Number.POSITIVE_INFINITY
      await wait(PAUSE)
    }
    agent.destroy()
  }
  const asking = ask()
  return {
    longest() {
      const seen = Math.max(longest, performance.now() - asked)
      longest = 0
      return seen
    },
    async stop() {
      isStopped = true
      await asking
    },
  }
}
