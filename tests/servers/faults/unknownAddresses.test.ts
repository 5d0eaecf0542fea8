import { readdir, readFile } from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import { expect, test } from 'vitest'
import { TEST_PATIENCE } from '../../support/patience'
import { request } from '../../support/request'
import { RUNTIME } from '../../support/runtime'
import { servedBuild } from '../../support/servedBuild'

/** `UNKNOWN_ADDRESSES=100000 npx vitest run --config tests/servers/vitest.config.ts unknown` for the long run. */
const COUNT = Number(process.env.UNKNOWN_ADDRESSES ?? 2_000)
/** What may lie about as garbage; a page kept per address would take many times as much in the long run. */
const ROOM = 192 * 1024 * 1024

/** `*` is another word each time. */
const SHAPES = [
  ...['/*', '/*.php', '/critiques/*', '/actualites/*', '/films/*', '/personnes/*', '/mots-cles/*'],
  ...['/archives/*', '/archives/2022/*', '/critiques/page/*', '/a/b/*', '/api/*', '/_next/static/*'],
]

const site = servedBuild()

async function filesStored(): Promise<number> {
  return (await readdir(path.join(site.folder, '.next'), { recursive: true })).length
}

/** Bytes of memory that the server holds; null where the system does not tell. */
async function memory(): Promise<number | null> {
  const status = await readFile(`/proc/${site.server.pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(status)?.[1]
  return kilobytes ? Number(kilobytes) * 1024 : null
}

async function askForUnknown(count: number, word: string): Promise<Set<number>> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 })
  const statuses = new Set<number>()
  let next = 0
  const worker = async () => {
    for (let index = next++; index < count; index = next++) {
      const shape = SHAPES[index % SHAPES.length] ?? ''
      const { status } = await request(site.server, shape.replace('*', `${word}${index}`), { agent })
      statuses.add(status)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  agent.destroy()
  return statuses
}

test(`${COUNT} unknown addresses are 404s that leave nothing behind, on disk or in memory`, {
  timeout: TEST_PATIENCE + COUNT * 10,
}, async () => {
  // What the first of each kind loads and compiles is not what one more costs.
  await askForUnknown(SHAPES.length * 20, 'premier')
  const [files, bytes] = [await filesStored(), await memory()]
  expect(await askForUnknown(COUNT, 'inconnu')).toEqual(new Set([404]))
  // A server at work may keep something for its own sake meanwhile: not as much as a file for each kind of address.
  expect(await filesStored()).toBeLessThan(files + SHAPES.length)
  const after = await memory()
  if (process.env.UNKNOWN_ADDRESSES) console.log({ files, bytes, after })
  if (bytes !== null && after !== null) expect(after - bytes).toBeLessThan(ROOM)
})

test('an unknown address is the 404 page, light and whole', async () => {
  const stored = await request(site.server, '/_not-found')
  for (const shape of SHAPES.filter(other => !/^\/(?:api|_next)\//.test(other))) {
    const { status, headers, text } = await request(site.server, shape.replace('*', 'inconnue-encore'))
    expect(status, shape).toBe(404)
    // The stored one, and not one that was rendered for this address, which would cost ten times as much.
    expect(headers.etag, shape).toBe(stored.headers.etag)
    expect(text, shape).toMatch(/Scène coupée au montage.*<\/html>$/s)
    expect(text, shape).not.toMatch(RUNTIME)
  }
})
