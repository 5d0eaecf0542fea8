import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { SITE } from '../../support/contentFolder'
import { eventually } from '../../support/patience'
import { commandFolder } from './commandFolder'

const LOCK = '{ "lockfileVersion": 3 }\n'

/** An npm that notes what it is asked, installs nothing, and works until it is let go on. */
const NPM = `#!/bin/sh
echo "$@" >> asked
while [ ! -e go ]; do sleep 0.1; done
mkdir -p node_modules && touch node_modules/.package-lock.json
`

async function folderWithoutPackages(): Promise<string> {
  const folder = await commandFolder({ 'package-lock.json': LOCK, 'bin/npm': NPM }, ['lib', 'package.json'])
  chmodSync(path.join(folder, 'bin/npm'), 0o755)
  return folder
}

function install(folder: string) {
  const module = pathToFileURL(path.resolve('lib/cli/install.mjs')).href
  const script = `await (await import('${module}')).installIfMissing(); console.log('done')`
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { ...process.env, PATH: `${path.join(folder, 'bin')}:${process.env.PATH}` },
  })
}

const textOf = (folder: string, name: string) => {
  const file = path.join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

test('what the lock file names is installed, once, though two commands miss it, and the file is left alone', async () => {
  const folder = await folderWithoutPackages()
  const first = install(folder)
  await eventually(() => textOf(folder, 'asked') !== '', 'the first installation')
  const second = install(folder)
  let told = ''
  second.stderr.on('data', part => (told += part))
  await eventually(() => told.includes('waiting for it'), 'the second command to say that it waits')
  const ends = Promise.all([once(first, 'close'), once(second, 'close')])
  writeFileSync(path.join(folder, 'go'), '')
  expect(await ends).toEqual([
    [0, null],
    [0, null],
  ])
  expect(textOf(folder, 'asked')).toMatch(/^ci --include=dev .*\n$/)
  expect(textOf(folder, 'package-lock.json')).toBe(LOCK)
})

test('an installation that is stopped ends, and the next command begins it again', async () => {
  const folder = await folderWithoutPackages()
  const first = install(folder)
  await eventually(() => textOf(folder, 'asked') !== '', 'the installation')
  const ended = once(first, 'exit')
  first.kill('SIGTERM')
  expect(await ended).toEqual([null, 'SIGTERM'])
  rmSync(path.join(folder, 'asked'))
  writeFileSync(path.join(folder, 'go'), '')
  expect(await once(install(folder), 'close')).toEqual([0, null])
  expect(textOf(folder, 'asked')).toContain('ci')
})

test('after the command of the editors, git has nothing to report', async () => {
  const gitignore = readFileSync('.gitignore', 'utf8')
  const folder = await commandFolder({
    ...SITE,
    'package-lock.json': LOCK,
    '.gitignore': `${gitignore}node_modules\n`,
  })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'all')
  // Older than the packages, so that none is installed.
  utimesSync(path.join(folder, 'package-lock.json'), 0, 0)
  execFileSync(process.execPath, ['lib/cli/content.mjs', 'check'], { cwd: folder })
  expect(existsSync(path.join(folder, '.next/cache'))).toBe(true)
  expect(git('status', '--porcelain')).toBe('')
})
