/**
 * Starts the server from a folder made by lib/cli/assemble.mjs. There is no next.config.ts in it, and nothing
 * to compile one: the configuration is the one that the build recorded, handed over as Next's own
 * `server.js` does.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { log } from '../log.mjs'

/** Where Next keeps the pages that it renders on demand: the one folder that must be writable. */
const RENDERED_PAGES = '.next/server/route-cache'

dropPagesOfOtherBuilds()
const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'))
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
await import('./serve.mjs')

/** A volume outlives the image: pages of an older build name files that this one does not have. */
function dropPagesOfOtherBuilds() {
  const build = readFileSync('.next/BUILD_ID', 'utf8')
  try {
    const names = readdirSync(RENDERED_PAGES)
    if (names.includes(build)) return
    for (const name of names) rmSync(path.join(RENDERED_PAGES, name), { recursive: true })
    mkdirSync(path.join(RENDERED_PAGES, build))
  } catch (error) {
    log('cache-folder-read-only', { reason: String(error) })
  }
}
