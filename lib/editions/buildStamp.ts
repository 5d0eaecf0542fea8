import { readFile } from 'node:fs/promises'
import type { Milliseconds } from '../time/clock'

/** What a build was made of, recorded beside it. */
export type BuildStamp = {
  /** Digest of every input and of the site's address. */
  inputDigest: string
  /** `contentDigest` of the content: tells a server that starts whether it has moved on. */
  digest: string
  /** When the build stops showing all that is public: the next scheduled instant it knew of. */
  validUntil: Milliseconds | null
}

export const BUILD_STAMP = '.next/photogramme-build.json'

/** Null when the build left none, as a bare `next build` does, or was killed while it wrote it. */
export async function readBuildStamp(): Promise<BuildStamp | null> {
  try {
    return JSON.parse(await readFile(BUILD_STAMP, 'utf8'))
  } catch {
    return null
  }
}
