import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, remove } from '../support/builtSite'
import { findProgram } from '../support/findProgram'
import { startNginx } from '../support/nginxServer'
import { rateMeter, ratesInTurns } from './rate'

const RUNS = 5

/**
 * Requests per second, medians. `page`: from the cache of the project's configuration; `file`: the same answer,
 * headers and bytes, from disk; `bareFile`: its bytes only. The generator says how much to trust them (rate.ts).
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
  const { generator, rateOf } = rateMeter()
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
    const urls = {
      page: nginx.url + address,
      file: `http://127.0.0.1:${port}/page.html`,
      bareFile: `http://127.0.0.1:${barePort}/page.html`,
    }
    const rates = await ratesInTurns(urls, rateOf, RUNS)
    return { ...rates, ratio: rates.page / rates.file, generator }
  } finally {
    await nginx.stop()
    await remove(folder)
  }
}
