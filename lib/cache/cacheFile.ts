import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'

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

/**
 * A value that an earlier process running this code has kept.
 *
 * @param name path within the folder of the cache
 * @returns null when nothing was kept there, or by other code, or when the file is not as it was written
 */
export function readCacheFile(name: string): unknown {
  const code = runningCode()
  const bytes = code && bytesOf(name)
  if (!bytes) return null
  const content = bytes.subarray(DIGEST_LENGTH)
  return bytes.toString('latin1', 0, DIGEST_LENGTH) === digestWithCode(code, content)
    ? deserialize(content)
    : null
}

/**
 * Keeps a value for the processes to come, in place of what was kept under that name: at once, so that nobody reads
 * half of it. Where nothing can be written, nothing is.
 *
 * @param name path within the folder of the cache
 * @param value anything that can be cloned as `structuredClone` does
 */
export function writeCacheFile(name: string, value: unknown): void {
  const code = runningCode()
  if (!code) return
  const target = pathOf(name)
  const draft = `${target}.${process.pid}`
  const content = serialize(value)
  try {
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(draft, Buffer.concat([Buffer.from(digestWithCode(code, content)), content]))
    renameSync(draft, target)
  } catch {
    // The next process does the work again.
  }
}

function bytesOf(name: string): Buffer | null {
  try {
    return readFileSync(pathOf(name))
  } catch {
    return null
  }
}

/** Of the code and of the bytes that follow: nothing else may be deserialised. */
function digestWithCode(code: string, content: Uint8Array): string {
  return createHash('sha256').update(code).update(content).digest('hex')
}
const DIGEST_LENGTH = 64

function pathOf(name: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER, name)
}
