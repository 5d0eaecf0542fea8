import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { nextEdition } from '../content/gate'
import { BUILD_STAMP, type BuildStamp, readBuildStamp } from '../editions/buildStamp'
import type { Archive } from '../model/items'
import { contactAddress, isPreview, siteUrl } from '../site'
import type { Milliseconds } from '../time/clock'

/** Folders and files that a build is made of, besides the content. */
const INPUTS = ['app', 'components', 'lib', 'public']
const INPUT_FILES = [
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** Whether a build stands that can be served, of whatever it was made. Null when there is none. */
export async function standingBuild(): Promise<BuildStamp | null> {
  // Next writes BUILD_ID last: without it a build was cut short.
  const built = await readFile('.next/BUILD_ID', 'utf8').catch(() => null)
  return built ? readBuildStamp() : null
}

/**
 * Whether the build that stands was made of the same files and address, and shows what is public at `now`.
 *
 * @param digest of the content that is shown
 */
export async function isFresh(digest: string, now: Milliseconds): Promise<boolean> {
  const stamp = await standingBuild()
  if (!stamp) return false
  const { inputDigest, validUntil } = stamp
  return inputDigest === (await inputDigestOf(digest)) && (validUntil === null || now < validUntil)
}

/**
 * What a build that begins now, at `now`, is made of. Take it before building: a file saved meanwhile makes it stale.
 *
 * @param shown the content that is shown: its digest, and what it has become
 */
export async function newBuildStamp(
  { digest, archive }: { digest: string; archive: Archive },
  now: Milliseconds,
): Promise<BuildStamp> {
  return { inputDigest: await inputDigestOf(digest), digest, validUntil: nextEdition(archive, now) }
}

export async function writeStamp(stamp: BuildStamp): Promise<void> {
  await writeFile(BUILD_STAMP, JSON.stringify(stamp))
}

/** @param content the digest of the content */
async function inputDigestOf(content: string): Promise<string> {
  const hash = createHash('sha256')
    .update(siteUrl())
    .update(contactAddress())
    .update(String(isPreview()))
    .update(content)
  const listings = await Promise.all(INPUTS.map(filesBelow))
  for (const file of [...listings.flat(), ...INPUT_FILES].sort()) {
    hash.update(file).update(await readFile(file).catch(() => ''))
  }
  return hash.digest('hex')
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
}
