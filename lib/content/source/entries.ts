import { type Dirent, readdirSync, type Stats } from 'node:fs'
import path from 'node:path'
import { FOLDERS, type Folder } from '../../model/contentTypes'

/** What an editor sees; hidden files and the backups of text editors are nobody's content. */
export function isVisible(name: string): boolean {
  return !name.startsWith('.') && !name.endsWith('~')
}

/** What an editor sees in a folder, in the order of names. */
export function visibleEntries(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isVisible(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Whether an editor sees nothing in a folder. One that cannot be read may hold something. */
export function holdsNothing(folder: string): boolean {
  try {
    return visibleEntries(folder).length === 0
  } catch {
    return false
  }
}

/** Changes with every change of a file, also one that keeps its size and its time of writing. */
export function statLine({ dev, ino, mode, size, mtimeMs, ctimeMs }: Stats): string {
  return `${dev}:${ino}:${mode}:${size}:${mtimeMs}:${ctimeMs}`
}

/** Whether `target` lies somewhere below the folder `root`. Both are absolute, without links. */
export function isBelow(root: string, target: string): boolean {
  return target.startsWith(root + path.sep)
}

/** Whether a name is that of the folder of a content type. */
export function isFolder(name: string): name is Folder {
  return (FOLDERS as string[]).includes(name)
}
