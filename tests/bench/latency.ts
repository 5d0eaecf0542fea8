import { Agent } from 'node:http'
import { getPage } from './get'
import { percentile } from './percentile'

/** Milliseconds. */
export type Latency = { p50: number; p99: number }

/**
 * Asks for each path once, one after the other, over one kept connection. Call it twice for the latency of
 * first hits and that of pages already rendered.
 */
export async function measureLatency(origin: string, paths: readonly string[]): Promise<Latency> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  for (const path of paths) times.push((await getPage(origin + path, agent)).milliseconds)
  agent.destroy()
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}
