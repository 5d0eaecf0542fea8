import type { KnownCheck } from '../markdown/checkBody'
import { kindIn } from '../model/contentTypes'
import { digestOf } from '../model/digestOf'
import type { SourceFile, ValidFile } from '../model/files'
import type { Problem } from '../model/problem'
import { placesIn } from './source/parse'
import { readStamped, writeStamped } from './stampedCache'

const NAME = 'checked'

/** What an earlier process has made of a file, what it found wrong in it by itself, and what is known of its body. */
export type Recalled = { valid: ValidFile; faults: readonly Problem[]; check: KnownCheck | null }

/** The same for a file of this digest, less what is in the file itself. */
type Kept = Omit<Recalled, 'valid'> & { digest: string; data: unknown; bodyLine: number; bodyLength: number }

/**
 * What an earlier process running the same code found valid: reading it takes a tenth of the time that parsing,
 * validating and checking take. The command that checks, each worker of the build and the server would
 * otherwise all do that for the whole archive.
 *
 * @returns what is known of a source; null when its text is another one, or nothing was kept
 */
export function recallChecked(): (source: SourceFile) => Recalled | null {
  // The stamp tells that the same code wrote it.
  const files = readStamped(NAME) as ReadonlyMap<string, Kept> | null
  return source => {
    const kept = files?.get(source.file)
    return kept && kept.digest === digestOf(source) ? revive(source, kept) : null
  }
}

/** Keeps what these files have become for the processes to come, in place of what was kept before. */
export function keepChecked(files: readonly ({ source: SourceFile } & Recalled)[]): void {
  const kept = new Map<string, Kept>()
  for (const { source, valid, ...known } of files) {
    const { data, bodyLine, body } = valid
    kept.set(source.file, { ...known, digest: digestOf(source), data, bodyLine, bodyLength: body.length })
  }
  writeStamped(NAME, kept)
}

function revive(source: SourceFile, { data, bodyLine, bodyLength, faults, check }: Kept): Recalled {
  const { folder, slug, file, text } = source
  const body = bodyLength === 0 ? '' : text.slice(-bodyLength)
  const kind = kindIn(folder)
  // The schema of `kind` has vouched for the data; TypeScript cannot follow the index.
  const valid = { folder, slug, file, kind, data, body, bodyLine, placeOf: placesIn(source) } as ValidFile
  return { valid, faults, check }
}
