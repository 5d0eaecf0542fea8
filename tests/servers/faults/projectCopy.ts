import { cpSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inTheirOwnWords } from '../../support/contentFolder'
import { linkFolder } from '../../support/linkFolder'

const project = path.resolve(import.meta.dirname, '../../..')

const SOURCES = [
  ...['app', 'components', 'content', 'lib', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['next.config.ts', 'postcss.config.mjs', 'instrumentation.ts'],
]

/**
 * A copy of the whole project that can be built, with further files.
 *
 * @param files contents by path from the project folder
 * @param without what of the project is left out: `content`, for a content of its own
 */
export async function projectCopy(
  files: Record<string, string | Uint8Array>,
  without: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'photogramme-project-'))
  for (const name of SOURCES) {
    if (without.includes(name)) continue
    cpSync(path.join(project, name), path.join(folder, name), { recursive: true, preserveTimestamps: true })
  }
  for (const [name, text] of Object.entries(inTheirOwnWords(files))) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
  // Turbopack follows no link that leads out of the project: the files themselves must be there.
  linkFolder(path.join(project, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}
