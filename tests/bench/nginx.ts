import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, logOf, remove } from '../support/builtSite'
import { findProgram } from '../support/findProgram'
import { startNginx } from '../support/nginxServer'
import { measureThroughput } from './throughput'

const RUNS = 5
const SECONDS = 3

/**
 * Requests per second, medians. `page`: from the cache of the project's configuration; `file`: the same answer,
 * headers and bytes, from disk; `bareFile`: its bytes only. The generator says how much to trust them: Node's
 * own is slower than nginx, and so makes all three alike.
 */
export type NginxFigures = {
  page: number
  file: number
  bareFile: number
  /** Of `page` to `file`. */
  ratio: number
  generator: 'wrk' | 'node'
}

/** What nginx says of a file by itself. */
const OF_FILES = ['connection', 'content-length', 'content-type', 'date', 'etag', 'keep-alive', 'server']

/**
 * How fast nginx with the project's configuration serves a page from its cache, next to how fast it serves
 * the same from a file. They take turns, so that a busy machine weighs on all alike.
 *
 * @param site where the built site lies and the port of the loopback on which Node serves it
 * @param address the page, a review
 * @returns null where no nginx is installed
 */
export async function measureNginx(
  site: { folder: string; port: number | string },
  address: string,
): Promise<NginxFigures | null> {
  const program = findProgram('nginx', 'the rate behind nginx')
  if (!program) return null
  const wrk = findProgram('wrk', 'the rate behind nginx by wrk, measured by Node instead')
  const measure = wrk ? (url: string) => rateByWrk(wrk, url) : measureThroughput
  const folder = await mkdtemp(path.join(tmpdir(), 'photogramme-rate-'))
  const ask = { headers: { 'accept-encoding': 'identity' } }
  const answer = await fetch(`http://127.0.0.1:${site.port}${address}`, ask)
  await writeFile(path.join(folder, 'page.html'), Buffer.from(await answer.arrayBuffer()))
  const headers = [...answer.headers]
    .filter(([name]) => !OF_FILES.includes(name))
    .map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`)
  const [port, barePort] = [await freePort(), await freePort()]
  const nginx = await startNginx(
    program,
    site,
    `server { listen 127.0.0.1:${port}; root ${folder}; ${headers.join(' ')} }
     server { listen 127.0.0.1:${barePort}; root ${folder}; }`,
  )
  try {
    const rates: Record<'page' | 'file' | 'bareFile', number[]> = { page: [], file: [], bareFile: [] }
    for (let run = 0; run < RUNS; run++) {
      rates.page.push(await measure(`${nginx.url}${address}`))
      rates.file.push(await measure(`http://127.0.0.1:${port}/page.html`))
      rates.bareFile.push(await measure(`http://127.0.0.1:${barePort}/page.html`))
    }
    const [page, file, bareFile] = [median(rates.page), median(rates.file), median(rates.bareFile)]
    return { page, file, bareFile, ratio: page / file, generator: wrk ? 'wrk' : 'node' }
  } finally {
    await nginx.stop()
    await remove(folder)
  }
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
