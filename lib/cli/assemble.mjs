/**
 * `node lib/cli/assemble.mjs FOLDER`: puts together what serves the site and nothing else, from a build made
 * with `STANDALONE=1`. The Dockerfile copies the result into the image.
 */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { importsOfScripts } from './importsOfScripts.mjs'

const STANDALONE = '.next/standalone'

const SERVER = 'lib/server'

/** What Next's trace does not know of: our server, what it serves from disk, what editors may change. */
const BESIDE = ['.next/static', SERVER, 'content', 'public']

/**
 * What is recorded beside a build: without the first, the content is taken for that of the build; without the second,
 * a server has nothing to show while the content cannot be published; without the third, it looks at every file again
 * before it answers; without the fourth, it indexes all again.
 */
const RECORDS = [
  '.next/photogramme-build.json',
  '.next/photogramme-edition',
  '.next/cache/photogramme/remembered',
  '.next/cache/photogramme/search',
]

/** Where the server writes: a volume or tmpfs, when the rest is read-only. */
const WRITABLE = ['.next/cache', '.next/server/route-cache']

const [target] = process.argv.slice(2)
if (!target || !existsSync(STANDALONE)) {
  console.error('usage: STANDALONE=1 npm run build, then node lib/cli/assemble.mjs FOLDER')
  process.exit(2)
}
rmSync(target, { recursive: true, force: true })
/** Links, which Next makes to packages, stay relative: the result is moved. @param {string} from @param {string} to */
const copy = (from, to) =>
  cpSync(from, path.join(target, to), { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
copy(STANDALONE, '.')
const { scripts, packages } = importsOfScripts(SERVER)
for (const name of [...BESIDE, ...scripts]) copy(name, name)
for (const name of packages.map(name => `node_modules/${name}`)) {
  if (!existsSync(path.join(target, name))) copy(name, name)
}
for (const name of WRITABLE) mkdirSync(path.join(target, name), { recursive: true })
for (const name of RECORDS) if (existsSync(name)) copy(name, name)
// Ours is the server (lib/server/serveStandalone.mjs): Next's would answer without its guard.
rmSync(path.join(target, 'server.js'))
