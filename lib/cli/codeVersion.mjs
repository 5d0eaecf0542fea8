import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A digest of all code and packages between a content file and what is made of it, and of the Node that runs
 * them. next.config.ts writes it into the build: what a later version of the code would make of the same file is
 * never found in the caches of an earlier one (lib/cache/cacheFile.ts).
 */
export function codeVersion() {
  const hash = createHash('sha256').update(process.version)
  const names = readdirSync('lib', { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
  for (const name of [...names, 'package-lock.json'].sort())
    hash.update(`\n${name}\n`).update(readFileSync(name))
  return hash.digest('hex').slice(0, 32)
}
