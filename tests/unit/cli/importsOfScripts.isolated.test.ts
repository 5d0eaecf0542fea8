import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importsOfScripts } from '@/lib/cli/importsOfScripts.mjs'

const project = process.cwd()
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'photogramme-scripts-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(project)
  rmSync(folder, { recursive: true })
})

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

test('what the scripts of a folder import is found, and what that imports', () => {
  write({
    'lib/server/serve.mjs': "import http from 'node:http'\nimport { guard } from './guard.mjs'\n",
    'lib/server/redis/redis.mjs': "import '../../time/other.mjs'\nimport '../guard.mjs'\n",
    'lib/server/guard.mjs': [
      "import fresh from 'fresh'",
      "import compressible from '@scope/name/part.js'",
      "import { log } from '../log.mjs'",
      "/** @typedef {import('../editions/addresses').Addresses} Addresses */",
      "const { wait } = await import('../turns/wait.mjs')",
    ].join('\n'),
    'lib/log.mjs': "export { now } from './time/now.mjs'\n",
    'lib/turns/wait.mjs': "import '../log.mjs'\n",
    'lib/time/now.mjs': 'export const now = 0\n',
    'lib/time/other.mjs': 'export const other = 0\n',
    'lib/time/unused.mjs': 'export const unused = 0\n',
  })
  expect(importsOfScripts('lib/server')).toEqual({
    scripts: ['lib/log.mjs', 'lib/time/now.mjs', 'lib/time/other.mjs', 'lib/turns/wait.mjs'],
    packages: ['@scope/name', 'fresh'],
  })
})

test('a script that is not there is not passed over', () => {
  write({ 'lib/server/serve.mjs': "import '../log.mjs'\n" })
  expect(() => importsOfScripts('lib/server')).toThrow('lib/log.mjs')
})
