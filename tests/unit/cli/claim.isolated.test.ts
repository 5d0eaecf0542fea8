import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { claim } from '@/lib/cli/claim.mjs'
import { inCacheFolder } from '../../support/cacheFolder'

const CLAIM = pathToFileURL(path.resolve('lib/cli/claim.mjs')).href

inCacheFolder()

test('one process has a claim for as long as it lives, even if it is killed outright', async () => {
  const script = `const { claim } = await import('${CLAIM}')
    console.log(Boolean(await claim('job')))
    setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', script])
  onTestFinished(() => void other.kill('SIGKILL'))
  expect(String(await once(other.stdout, 'data'))).toBe('true\n')
  expect(await claim('job')).toBeNull()
  expect(await claim('another job')).not.toBeNull()
  const ended = once(other, 'exit')
  other.kill('SIGKILL')
  await ended
  const giveBack = await claim('job')
  expect(giveBack).not.toBeNull()
  expect(await claim('job')).toBeNull()
  giveBack?.()
  expect(await claim('job')).not.toBeNull()
})

test('where nothing can be written, nobody is held up', async () => {
  writeFileSync('.next', '')
  expect(await claim('job')).not.toBeNull()
  expect(await claim('job')).not.toBeNull()
})
