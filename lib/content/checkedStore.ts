import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { KnownCheck } from '../markdown/checkBody'
import { readCacheFile, runningCode, writeCacheFile } from './cacheFile'
import { KIND_BY_FOLDER } from './kinds'
import { placesIn } from './parse'
import type { SourceFile } from './read'
import type { ValidFile } from './validate'

const NAME = 'checked'

/** What a content file of this digest has become, less what is in the file itself. */
type Kept = { digest: string; data: unknown; bodyLine: number; bodyLength: number; check: KnownCheck | null }

/** What an earlier process has made of a file, and what it knows of its body. */
export type Recalled = { valid: ValidFile; check: KnownCheck | null }

/**
 * What an earlier process running the same code found valid: reading it takes a tenth of the time that parsing,
 * validating and checking take. The command that checks, each worker of the build and the server would
 * otherwise all do that for the whole archive.
 *
 * @returns what is known of a source; null when its text is another one, or nothing was kept
 */
export function recallChecked(): (source: SourceFile) => Recalled | null {
  const files = readStore()
  return source => {
    const kept = files.get(source.file)
    return kept && kept.digest === digestOf(source.text) ? revive(source, kept) : null
  }
}

/** Keeps what these files have become for the processes to come, in place of what was kept before. */
export function keepChecked(
  files: readonly { source: SourceFile; valid: ValidFile; check: KnownCheck | null }[],
): void {
  const code = runningCode()
  if (!code) return
  const kept = new Map<string, Kept>()
  for (const { source, valid, check } of files) {
    const { data, bodyLine, body } = valid
    kept.set(source.file, { digest: digestOf(source.text), data, bodyLine, bodyLength: body.length, check })
  }
  const content = serialize(kept)
  writeCacheFile(NAME, Buffer.concat([Buffer.from(stampOf(code, content)), content]))
}

function readStore(): ReadonlyMap<string, Kept> {
  const code = runningCode()
  const bytes = code && readCacheFile(NAME)
  if (!bytes) return new Map()
  const content = bytes.subarray(STAMP_LENGTH)
  if (bytes.toString('latin1', 0, STAMP_LENGTH) !== stampOf(code, content)) return new Map()
  // The stamp tells that the same code wrote it, and that it is as it was written.
  return deserialize(content) as Map<string, Kept>
}

function revive(source: SourceFile, { data, bodyLine, bodyLength, check }: Kept): Recalled {
  const { folder, slug, file, text } = source
  const body = bodyLength === 0 ? '' : text.slice(-bodyLength)
  const kind = KIND_BY_FOLDER[folder]
  // The schema of `kind` has vouched for the data; TypeScript cannot follow the index.
  const valid = { folder, slug, file, kind, data, body, bodyLine, placeOf: placesIn(source) } as ValidFile
  return { valid, check }
}

/** Of the code and of the bytes that follow: nothing else may be deserialised. */
function stampOf(code: string, content: Uint8Array): string {
  return createHash('sha256').update(code).update(content).digest('hex')
}
const STAMP_LENGTH = 64

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
