import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { claim } from '@/lib/cli/claim.mjs'
import { inCacheFolder } from '../../support/cacheFolder'

inCacheFolder()

const SOURCE = path.resolve('lib/cli/start.mjs')

/** Runs `npm start` where there is neither content nor a package: whatever goes on beyond a refusal fails otherwise. */
function start(cwd: string, env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SOURCE], {
    cwd,
    env: { ...process.env, HOST: '127.0.0.1', ...env },
    encoding: 'utf8',
  })
  return { status, lines: (stdout + stderr).trim().split('\n') }
}

test('a port that is taken ends it before anything is prepared, with the code 1 and one line', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void holder.close())
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  const { status, lines } = start(process.cwd(), { PORT: String(port) })
  expect(status).toBe(1)
  expect(lines).toEqual([expect.stringContaining(`Le port ${port} est déjà pris`)])
  expect(existsSync('.next')).toBe(false)
})

test('beside another that prepares the same folder it says so and ends with the code 1', async () => {
  const giveBack = await claim('start')
  onTestFinished(() => giveBack?.())
  const { status, lines } = start(process.cwd(), { PORT: '0' })
  expect(status).toBe(1)
  expect(lines).toEqual([expect.stringContaining('prépare déjà le site')])
})

test.each(['', 'http', '65536', '3e3'])('« %s » is no port', port => {
  expect(start(process.cwd(), { PORT: port }).status).toBe(2)
})
