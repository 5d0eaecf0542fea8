import { appendFile } from 'node:fs/promises'
import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { bytesOf, get } from './get'
import { probe } from './probe'

const POLL = 20
const PATIENCE = 10_000
/** How long the server is looked at before the edit, to tell what the machine itself makes one wait for. */
const CALM = 2_000

/** Costs the server next to nothing. */
const CHEAP = '/icon.svg'
/** What is asked for first when the edit is live: each of a kind that follows from the whole archive. */
const FIRST = ['/', '/critiques', '/films', '/sitemap.xml', '/flux/rss.xml', '/api/suggestions?q=film']

/** Letters only, so that typography leaves it alone. */
const WORD = 'motajoutépendantlamesure'

export type EditToLive = {
  /** Milliseconds until the edit showed, or null when it did not. */
  live: number | null
  /** The longest that a reader waited meanwhile, in milliseconds, answered or not. */
  slowest: number
  /** Requests that got no page: a busy server may cut its connections. */
  lost: number
  /**
   * The longest wait for an address that costs nothing, in milliseconds: without an edit, until the edit is live,
   * and while the first pages are asked for afterwards.
   */
  held: { calm: number; edit: number; after: number }
}

/** Adds a word to an article below a running server and asks for its page until the word is there. */
export async function measureEditToLive(origin: string, path: string, file: string): Promise<EditToLive> {
  const cheap = probe(origin + CHEAP)
  await wait(CALM)
  const calm = cheap.longest()
  const result = await editAndWait(origin + path, file)
  const edit = cheap.longest()
  for (const first of FIRST) await get(origin + first).catch(() => null)
  const after = cheap.longest()
  await cheap.stop()
  return { ...result, held: { calm, edit, after } }
}

async function editAndWait(url: string, file: string): Promise<Omit<EditToLive, 'held'>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const started = performance.now()
  const result: Omit<EditToLive, 'held'> = { live: null, slowest: 0, lost: 0 }
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
