import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const RUN_TO_END = pathToFileURL(path.resolve('lib/cli/runToEnd.mjs')).href

/** A command that runs a script of Node and ends like it. */
function command(script: string): ChildProcess {
  const outer = `const { endLike, runToEnd } = await import('${RUN_TO_END}')
    endLike(await runToEnd(process.execPath, ['-e', ${JSON.stringify(script)}], { stdio: 'inherit' }))`
  const started = spawn(process.execPath, ['--input-type=module', '-e', outer], {
    stdio: ['ignore', 'pipe', 2],
  })
  onTestFinished(() => void started.kill('SIGKILL'))
  return started
}

const WAITS = 'console.log(process.pid); setInterval(() => {}, 1000)'

const pidOf = async ({ stdout }: ChildProcess) => Number(String(await once(stdout ?? process.stdin, 'data')))

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends what it runs, then the command by it',
  async signal => {
    const started = command(WAITS)
    const pid = await pidOf(started)
    const ended = once(started, 'exit')
    started.kill(signal)
    expect(await ended).toEqual([null, signal])
    expect(isAlive(pid)).toBe(false)
  },
)

test('what finishes its work when it is told to stop is waited for, and has ended well', async () => {
  const started = command(`process.once('SIGTERM', () => setTimeout(finish, 300))
    function finish() { console.log('finished'); process.exit(0) }
    ${WAITS}`)
  await pidOf(started)
  let text = ''
  started.stdout?.on('data', part => (text += part))
  const ended = once(started, 'close')
  started.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(text).toBe('finished\n')
})

test('a code is handed on as it is, and a death as it was', async () => {
  expect(await once(command('process.exit(7)'), 'exit')).toEqual([7, null])
  const started = command(WAITS)
  const ended = once(started, 'exit')
  process.kill(await pidOf(started), 'SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
})

test('what cannot be started is told', async () => {
  const { runToEnd } = await import('@/lib/cli/runToEnd.mjs')
  await expect(runToEnd('/nowhere/program', [], {})).rejects.toThrow('ENOENT')
})
