import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Next keeps this folder from build to build; hosts and images make it writable, or leave it out. */
const FOLDER = '.next/cache/photogramme'

/**
 * The code that runs, as `codeVersion()` knew it when it was built: null in development and in tests, where code
 * changes under a process and nothing is kept on disk.
 */
export function runningCode(): string | null {
  // Written out for Next, which puts the value in its place.
  return process.env.CODE_VERSION || null
}

/** A file of the cache on disk, or null: a cache that cannot be read is empty. */
export function readCacheFile(name: string): Buffer | null {
  try {
    return readFileSync(pathOf(name))
  } catch {
    return null
  }
}

/** Replaces a file of the cache at once, so that nobody reads half of it. Where nothing can be written, nothing is. */
export function writeCacheFile(name: string, bytes: string | Uint8Array): void {
  const target = pathOf(name)
  const draft = `${target}.${process.pid}`
  try {
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(draft, bytes)
    renameSync(draft, target)
  } catch {
    // The next process does the work again.
  }
}

function pathOf(name: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER, name)
}
