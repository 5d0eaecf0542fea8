import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inTheirOwnWords } from '../support/contentFolder'

const project = path.resolve(import.meta.dirname, '../..')

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

/** Hard links cost nothing; on another file system only a copy is possible. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkFile(source, target)
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}
