import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyOfBuild, freePort, remove, type Server, serve } from '../../support/builtSite'
import { findProgram } from '../../support/findProgram'
import { type Nginx, startNginx } from '../../support/nginxServer'
import { eventually } from '../../support/patience'

const program = findProgram('nginx', 'tests of nginx without Node')
const REVIEW = '/critiques/bullitt'

describe.skipIf(!program)('nginx without Node', () => {
  let folder: string
  let node: Server
  let nginx: Nginx

  beforeAll(async () => {
    folder = await copyOfBuild()
    const port = String(await freePort())
    node = await serve(folder, { PORT: port })
    // Seconds instead of ten minutes.
    const changes = { 'stale-if-error=590': 'stale-if-error=8' }
    nginx = await startNginx(program ?? '', { folder, port }, '', changes)
  })
  afterAll(async () => {
    await nginx?.stop()
    await node?.stop('SIGKILL')
    await remove(folder)
  })

  test('a page is shown for a while, for nobody to keep, and then no more', async () => {
    const fresh = await fetch(`${nginx.url}${REVIEW}`)
    const text = await fresh.text()
    expect(fresh.headers.get('cache-control')).toMatch(/^public/)
    await node.stop('SIGKILL')
    const stale = await eventually(async () => {
      const answer = await fetch(`${nginx.url}${REVIEW}`)
      return answer.headers.get('cache-control') === 'no-store' && answer
    }, 'a stale answer')
    expect([stale.status, await stale.text()]).toEqual([200, text])
    const gone = await eventually(async () => {
      const answer = await fetch(`${nginx.url}${REVIEW}`)
      return answer.status !== 200 && answer
    }, 'the end of it')
    expect([gone.status, gone.headers.get('retry-after')]).toEqual([503, '10'])
  })
})

test('the bound is less than ten minutes', async () => {
  const configuration = await readFile('lib/server/nginx.conf', 'utf8')
  const bounds = [...configuration.matchAll(/stale-if-error=(\d+)/g)].map(([, seconds]) => Number(seconds))
  expect(bounds.length).toBeGreaterThan(0)
  expect(Math.max(...bounds)).toBeLessThan(600)
  expect(configuration).not.toMatch(/^\s*proxy_cache_use_stale/m)
})
