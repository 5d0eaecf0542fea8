import { lstat, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Work } from './work'

/** Takes along the pictures that the items show, to `images/`. Nothing that lies elsewhere is reached by a name. */
export async function copyPictures({ corpus, destination, publicFolder, step }: Work): Promise<void> {
  const root = await realpath(path.join(publicFolder, 'images')).catch(() => null)
  if (root === null) return
  for (const src of corpus.pictures) {
    const file = path.join(publicFolder, src)
    const real = await realpath(file).catch(() => null)
    // A text may name what is no picture of ours; check has looked for those that are shown.
    if (!real?.startsWith(root + path.sep) || !(await lstat(real)).isFile()) continue
    await destination.copy(real, path.posix.normalize(src).slice(1))
    await step()
  }
}
