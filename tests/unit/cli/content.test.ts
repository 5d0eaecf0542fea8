import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { review, SITE } from '../../support/contentFolder'
import { commandFolder } from './commandFolder'

const LOCK = 'package-lock.json'

/** A project of this code and other content, where the command can be started as editors start it. */
async function project(files: Record<string, string>): Promise<string> {
  const folder = await commandFolder({ ...files, [LOCK]: '{}' })
  // Older than the packages, so that none is installed.
  utimesSync(path.join(folder, LOCK), 0, 0)
  return folder
}

const start = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, ['lib/cli/content.mjs', ...args], { cwd, encoding: 'utf8' })

test('the command is compiled once, and says the same when it is not compiled', async () => {
  const folder = await project({ ...SITE, 'content/critiques/x.md': review({ rating: '9' }) })
  const cache = path.join(folder, '.next/cache/photogramme')
  // Where nothing can be written, the sources run as they are.
  writeFileSync(path.join(folder, '.next'), '')
  const plain = start(folder, 'check')
  expect(plain).toMatchObject({ status: 1, stderr: expect.stringContaining('« rating » : « 9 » — ') })

  const other = await project({ ...SITE, 'content/critiques/x.md': review({ rating: '9' }) })
  const compiled = () =>
    readdirSync(cache.replace(folder, other)).filter(name => /^content-.*\.mjs$/.test(name))
  const first = start(other, 'check')
  expect(first).toMatchObject({ status: 1, stderr: plain.stderr })
  const made = compiled()
  expect(made).toHaveLength(1)
  expect(start(other, 'check')).toMatchObject({ status: 1, stderr: plain.stderr })
  expect(compiled()).toEqual(made)
})

test('it ends silently when nobody reads on', async () => {
  const folder = await project({ ...SITE, 'content/critiques/a.md': review() })
  const child = spawn(process.execPath, ['lib/cli/content.mjs', 'check', '--watch'], { cwd: folder })
  let complaints = ''
  child.stderr.on('data', chunk => {
    complaints += chunk
  })
  child.stdout.on('data', chunk => {
    if (!String(chunk).includes('En attente')) return
    child.stdout.destroy()
    writeFileSync(path.join(folder, 'content/critiques/a.md'), review({}, 'Un autre texte.'))
  })
  const code = await new Promise(resolve => child.once('close', resolve))
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
})
