import { appendFile } from 'node:fs/promises'
import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { bytesOf, get } from './get'

const POLL = 20
const PATIENCE = 10_000

/** Letters only, so that typography leaves it alone. */
const WORD = 'motajoutépendantlamesure'

export type EditToLive = {
  /** Milliseconds until the edit showed, or null when it did not. */
  live: number | null
  /** The longest that a reader waited meanwhile, in milliseconds, answered or not. */
  slowest: number
  /** Requests that got no page: a busy server may cut its connections. */
  lost: number
}

/** Adds a word to an article below a running server and asks for its page until the word is there. */
export async function measureEditToLive(url: string, file: string): Promise<EditToLive> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const started = performance.now()
  const result: EditToLive = { live: null, slowest: 0, lost: 0 }
  await appendFile(file, `\n${WORD}\n`)
  while (result.live === null && performance.now() - started < PATIENCE) {
    const asked = performance.now()
    const answer = await get(url, agent).catch(() => null)
    result.slowest = Math.max(result.slowest, performance.now() - asked)
    if (answer?.status !== 200) result.lost += 1
    if (answer && bytesOf(answer).includes(WORD)) result.live = performance.now() - started
    else await wait(POLL)
  }
  agent.destroy()
  return result
}
