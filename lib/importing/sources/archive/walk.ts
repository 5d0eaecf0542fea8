import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { SourceFault } from '../sourceFault'

/** A file of an archive: its path in the source, with `/`, and where it lies. */
export type ArchiveFile = { name: string; path: string; size: number }

/** What is not looked into, and why. */
export type LeftFolder = { name: string; reason: string }

const MOST_FILES = 200_000
const DEEPEST = 20
/** Folders of tools and of what they make: nobody’s texts. */
const TOOLS = /^(?:node_modules|vendor|_site|\.git|\.[\w-]+|__pycache__)$/

/**
 * All files of a folder, by their names, in an order that is the same on every machine. Links that lead out of the
 * folder are not followed, nor are those to folders.
 *
 * @param isSkipped why a folder is not looked into; null for one that is
 * @throws SourceFault for what is too large to be an archive of texts
 */
export async function walk(
  root: string,
  isSkipped: (name: string) => string | null,
): Promise<{ files: ArchiveFile[]; left: LeftFolder[] }> {
  const files: ArchiveFile[] = []
  const left: LeftFolder[] = []
  const home = await realpath(root)
  const visit = async (folder: string, depth: number): Promise<void> => {
    if (depth > DEEPEST) throw new SourceFault(folder, `Plus de ${DEEPEST} dossiers l’un dans l’autre.`)
    const entries = await readdir(path.join(home, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) {
        const reason = TOOLS.test(entry.name) ? 'Dossier d’un outil.' : isSkipped(name)
        if (reason) left.push({ name: `${name}/`, reason })
        else await visit(name, depth + 1)
      } else if (entry.isFile()) {
        const { size } = await lstat(path.join(home, name))
        files.push({ name, path: path.join(home, name), size })
      } else if (entry.isSymbolicLink()) {
        const target = await fileInside(home, name)
        if (target) files.push({ name, ...target })
        else left.push({ name, reason: 'Ce lien ne mène pas à un fichier de la source.' })
      }
      if (files.length > MOST_FILES) {
        throw new SourceFault(
          root,
          `Plus de ${MOST_FILES} fichiers : donnez le dossier des textes seulement.`,
        )
      }
    }
  }
  await visit('', 0)
  return { files, left }
}

async function fileInside(home: string, name: string): Promise<Omit<ArchiveFile, 'name'> | null> {
  try {
    const target = await realpath(path.join(home, name))
    const found = await stat(target)
    return found.isFile() && target.startsWith(home + path.sep) ? { path: target, size: found.size } : null
  } catch {
    return null
  }
}
