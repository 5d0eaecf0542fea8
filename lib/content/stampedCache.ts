import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { readCacheFile, runningCode, writeCacheFile } from '../cache/cacheFile'

/** What the same code has kept under a name; null when that was other code, or when the file is not as it was written. */
export function readStamped(name: string): unknown {
  const code = runningCode()
  const bytes = code && readCacheFile(name)
  if (!bytes) return null
  const content = bytes.subarray(STAMP_LENGTH)
  return bytes.toString('latin1', 0, STAMP_LENGTH) === stampOf(code, content) ? deserialize(content) : null
}

/** Keeps a value for the processes to come, in place of what was kept under the name before. */
export function writeStamped(name: string, value: unknown): void {
  const code = runningCode()
  if (!code) return
  const content = serialize(value)
  writeCacheFile(name, Buffer.concat([Buffer.from(stampOf(code, content)), content]))
}

/** Of the code and of the bytes that follow: nothing else may be deserialised. */
function stampOf(code: string, content: Uint8Array): string {
  return createHash('sha256').update(code).update(content).digest('hex')
}
const STAMP_LENGTH = 64
