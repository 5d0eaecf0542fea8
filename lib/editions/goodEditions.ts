import { contentFolders } from '../content/catalogue/getCatalogue'
import { inspectFiles } from '../content/load'
import { keptSources } from '../content/source/keptSources'
import type { SourceFile } from '../model/files'
import type { Archive } from '../model/items'

/** What can be shown to readers, what it was made of, and the digest of that. `isWhole` unless something is missing in it. */
export type GoodEdition = {
  archive: Archive
  files: readonly SourceFile[]
  digest: string
  isWhole: boolean
}

/**
 * The editions that were kept and are still whole, the newest first; then the newest of the others as far as it goes.
 *
 * @param onFailed told of one that could not even be looked at
 */
export async function* keptEditions(onFailed: (error: unknown) => void): AsyncGenerator<GoodEdition> {
  let newest: GoodEdition | null = null
  for await (const { files, digest } of keptSources()) {
    const found = await inspectFiles({ files, problems: [] }, contentFolders().public).catch(onFailed)
    if (!found) continue
    const kept = { archive: found.archive, files, digest, isWhole: found.problems.length === 0 }
    if (kept.isWhole) yield kept
    else newest ??= kept
  }
  if (newest) yield newest
}

/**
 * The first of several that can be made ready: whatever is wrong with one, the site has another.
 *
 * @param prepare rejects when it cannot
 * @param onFailed told why, each time
 */
export async function firstReady<T>(
  candidates: AsyncIterable<T>,
  prepare: (candidate: T) => Promise<void>,
  onFailed: (error: unknown) => void,
): Promise<T | null> {
  for await (const candidate of candidates) {
    try {
      await prepare(candidate)
      return candidate
    } catch (error) {
      onFailed(error)
    }
  }
  return null
}
