import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { contentFolder, SITE } from '../../support/contentFolder'
import { type Outcome, runContent } from '../cli/runContent'

/** What a command has written, by the names of the files. */
export type Written = Outcome & { files: Record<string, string>; target: string }

/**
 * Exports a folder of the usual author and film and these files.
 *
 * @param args behind « export », without --vers
 * @param target below the project
 */
export async function exportOf(
  files: Record<string, string | Uint8Array>,
  args: readonly string[],
  target = 'export',
): Promise<Written> {
  const folders = await contentFolder({ ...SITE, ...files })
  const whole = path.join(path.dirname(folders.content), target)
  const outcome = await runContent(folders, ['export', ...args, '--vers', target])
  return { ...outcome, files: await textsIn(whole), target: whole }
}

/** The texts of all files below a folder, by their names relative to it; that of a file is its own. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const texts: Record<string, string> = {}
  for (const entry of entries) {
    if (entry.isDirectory()) continue
    const file = path.join(entry.parentPath, entry.name)
    texts[path.relative(folder, file)] = await readFile(file, 'utf8')
  }
  return texts
}
