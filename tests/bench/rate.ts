import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { logOf } from '../support/builtSite'
import { findProgram } from '../support/findProgram'
import { measureThroughput } from './throughput'

const SECONDS = 3

/** Measures the requests per second that 64 connections get of one address. */
export type Rate = (url: string) => Promise<number>

/** By wrk where it is installed: Node's own client is slower than what it measures, and so makes all alike. */
export function rateMeter(): { generator: 'wrk' | 'node'; rateOf: Rate } {
  const wrk = findProgram('wrk', 'rates by wrk, measured by Node instead')
  return wrk
    ? { generator: 'wrk', rateOf: url => rateByWrk(wrk, url) }
    : { generator: 'node', rateOf: measureThroughput }
}

/**
 * Several addresses in turns, so that a busy machine weighs on all alike.
 *
 * @returns the median of each, in requests per second
 */
export async function ratesInTurns<Name extends string>(
  urls: Record<Name, string>,
  rateOf: Rate,
  runs: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(urls) as Name[]
  const rates = new Map<Name, number[]>(names.map(name => [name, []]))
  for (let run = 0; run < runs; run++) {
    for (const name of names) rates.get(name)?.push(await rateOf(urls[name]))
  }
  return Object.fromEntries(names.map(name => [name, median(rates.get(name) ?? [])])) as Record<Name, number>
}

/** @throws Error when an answer failed: a rate of errors is no rate */
async function rateByWrk(program: string, url: string): Promise<number> {
  const child = spawn(program, ['-t', '2', '-c', '64', '-d', `${SECONDS}s`, url], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = logOf(child)
  await once(child, 'close')
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(log())?.[1]
  if (!rate || /Non-2xx|Socket errors/.test(log())) throw new Error(`wrk ${url}: ${log()}`)
  return Number(rate)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
