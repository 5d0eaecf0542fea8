import { constants } from 'node:fs'
import { copyFile, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Draft, openDraft } from './draft'

/** Names the files that an export has written, so that a later one may take their place. */
export const MANIFEST = 'export.json'

/** Why nothing is written where an export was to go: a French sentence, and what to do. */
export class RefusedDestination extends Error {}

/** Where an export goes. It is written beside its place and put there when it is whole: an export is never half there. */
export type Destination = {
  /** Begins a text file. @param name relative, with `/` */
  open(name: string): Promise<Draft>
  /** Takes a file along as it is. @param from absolute */
  copy(from: string, name: string): Promise<void>
  /** Puts everything in its place. @returns the names of all files */
  finish(): Promise<string[]>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

/**
 * A folder for an export: a new or empty one, or with `replace` one that holds an earlier export and nothing else.
 *
 * @param folder absolute
 * @throws RefusedDestination where something else stands there
 */
export async function folderDestination(
  folder: string,
  { replace }: { replace: boolean },
): Promise<Destination> {
  await refuseUnlessFree(folder, replace)
  const parent = path.dirname(folder)
  await mkdir(parent, { recursive: true })
  const workplace = await mkdtemp(path.join(await realpath(parent), `.${path.basename(folder)}-`))
  const names = new Set<string>()

  async function placeFor(name: string): Promise<string> {
    const place = path.join(workplace, name)
    if (!place.startsWith(workplace + path.sep) || path.normalize(name) !== path.normalize(`./${name}`)) {
      throw new Error(`"${name}" would lead out of the export`)
    }
    if (names.has(name)) throw new Error(`"${name}" would be written twice`)
    names.add(name)
    await mkdir(path.dirname(place), { recursive: true })
    return place
  }

  return {
    open: async name => openDraft(await placeFor(name)),
    copy: async (from, name) => copyFile(from, await placeFor(name), constants.COPYFILE_EXCL),
    async finish() {
      const sorted = [...names].sort()
      const manifest = await openDraft(path.join(workplace, MANIFEST))
      await manifest.write(`${JSON.stringify({ files: sorted }, null, 2)}\n`)
      await manifest.close()
      // Somebody may have put something there meanwhile.
      await refuseUnlessFree(folder, replace)
      await rm(folder, { recursive: true, force: true })
      await rename(workplace, folder)
      return sorted
    },
    abandon: () => rm(workplace, { recursive: true, force: true }),
  }
}

async function refuseUnlessFree(folder: string, replace: boolean): Promise<void> {
  const found = await lstat(folder).catch(() => null)
  if (!found) return
  if (!found.isDirectory()) {
    throw new RefusedDestination(
      `« ${folder} » existe, et n’est pas un dossier. Donnez un autre nom à --vers.`,
    )
  }
  const present = await filesIn(folder)
  if (present.length === 0) return
  const known = await manifestOf(folder)
  if (known === null) {
    throw new RefusedDestination(
      `Le dossier « ${folder} » contient autre chose qu’un export : rien n’y a été touché. Donnez à --vers un dossier vide ou nouveau.`,
    )
  }
  const foreign = present.filter(name => name !== MANIFEST && !known.has(name))
  if (foreign.length > 0) {
    throw new RefusedDestination(
      `Le dossier « ${folder} » contient « ${foreign[0]} », qui n’est pas d’un export : rien n’y a été touché. Rangez ailleurs ce que vous y avez mis, ou donnez un autre dossier à --vers.`,
    )
  }
  if (!replace) {
    throw new RefusedDestination(
      `Le dossier « ${folder} » contient déjà un export. Ajoutez --remplacer pour mettre le nouveau à sa place, ou donnez un autre dossier à --vers.`,
    )
  }
}

/** Everything below a folder that is not a folder itself, relative to it, with `/`; links are not followed. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}

async function manifestOf(folder: string): Promise<ReadonlySet<string> | null> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(folder, MANIFEST), 'utf8'))
    const files = (manifest as { files?: unknown }).files
    return Array.isArray(files) ? new Set(files.map(String)) : null
  } catch {
    return null
  }
}
