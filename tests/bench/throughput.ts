import { Agent } from 'node:http'
import { getPage } from './get'

const CONNECTIONS = 64
const WARM_UP = 500
const MOST_REQUESTS = 20_000
const LONGEST = 8_000

/** Requests per second for one page: 64 readers who each ask again as soon as they have their answer. */
export async function measureThroughput(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  await ask(url, agent, WARM_UP)
  const { requests, milliseconds } = await ask(url, agent, MOST_REQUESTS)
  agent.destroy()
  return (requests / milliseconds) * 1000
}

async function ask(url: string, agent: Agent, most: number) {
  const started = performance.now()
  let asked = 0
  const reader = async () => {
    while (asked < most && performance.now() - started < LONGEST) {
      asked += 1
      await getPage(url, agent)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, reader))
  return { requests: asked, milliseconds: performance.now() - started }
}
