import { mkdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Where Next keeps the pages that a running server renders. A build empties it. */
const RENDERED_PAGES = '.next/server/route-cache'
const MARK = path.join(RENDERED_PAGES, 'moved-on')

/**
 * Remembers, before the first page of another content than the build's is kept, that there may be such pages:
 * content that is taken back while the server is down is the build's again, but these pages are not.
 * Where nothing can be written, no pages are kept either.
 */
export async function leaveStaleMark(): Promise<void> {
  await mkdir(RENDERED_PAGES, { recursive: true })
    .then(() => writeFile(MARK, ''))
    .catch(() => {})
}

/** Whether pages of another content than that of the build may have been kept. */
export function hasStaleMark(): Promise<boolean> {
  return stat(MARK).then(
    () => true,
    () => false,
  )
}
