import { lstat, mkdir, mkdtemp, realpath, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Destination, RefusedDestination } from './destination'
import { openDraft } from './draft'

/**
 * One file for a whole export, which may take the place of another with `replace` only.
 *
 * @param file absolute
 * @throws RefusedDestination where something stands there
 */
export async function fileDestination(file: string, { replace }: { replace: boolean }): Promise<Destination> {
  await refuseUnlessFree(file, replace)
  const parent = path.dirname(file)
  await mkdir(parent, { recursive: true })
  const workplace = await mkdtemp(path.join(await realpath(parent), `.${path.basename(file)}-`))
  const draft = path.join(workplace, 'draft')
  return {
    open: () => openDraft(draft),
    copy: () => Promise.reject(new Error('A single file holds no others')),
    async finish() {
      await refuseUnlessFree(file, replace)
      await rename(draft, file)
      await rm(workplace, { recursive: true, force: true })
      return [path.basename(file)]
    },
    abandon: () => rm(workplace, { recursive: true, force: true }),
  }
}

async function refuseUnlessFree(file: string, replace: boolean): Promise<void> {
  const found = await lstat(file).catch(() => null)
  if (!found) return
  if (!found.isFile()) {
    throw new RefusedDestination(`« ${file} » existe, et n’est pas un fichier. Donnez un autre nom à --vers.`)
  }
  if (!replace) {
    throw new RefusedDestination(
      `Le fichier « ${file} » existe déjà. Ajoutez --remplacer pour mettre le nouveau à sa place, ou donnez un autre nom à --vers.`,
    )
  }
}
