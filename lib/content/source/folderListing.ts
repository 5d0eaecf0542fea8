import { lstatSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { codeOf } from '../../disk/readRegular'
import { FOLDERS } from '../../model/contentTypes'
import { inSlices } from '../../turns/slices'
import { isVisible, statLine } from './entries'

/**
 * A text that changes when an entry of a content folder or of one of its sections is added, removed, renamed,
 * saved, or becomes readable or unreadable: two levels are all there is. Never throws, and opens nothing.
 * The entries are looked at synchronously, in slices: ten thousand promises take three times as long.
 */
export async function folderListing(content: string): Promise<string> {
  const { isOver, pause } = inSlices()
  const lines: string[] = []
  for (const folder of ['', ...FOLDERS]) {
    lines.push(`${folder}:${lookAt(path.join(content, folder))}`)
    for (const name of namesIn(path.join(content, folder))) {
      lines.push(`${folder}/${name}:${lookAt(path.join(content, folder, name))}`)
      if (isOver()) await pause()
    }
  }
  return lines.join('\n')
}

/** Of a link both ends count. */
function lookAt(entry: string): string {
  try {
    const found = lstatSync(entry)
    // The time of a folder tells of hidden files too, which are nobody's content; its entries are looked at.
    if (found.isDirectory()) return `${found.dev}:${found.ino}:${found.mode}`
    return found.isSymbolicLink() ? `${statLine(found)}>${targetOf(entry)}` : statLine(found)
  } catch (error) {
    return codeOf(error)
  }
}

function targetOf(link: string): string {
  try {
    return statLine(statSync(link))
  } catch (error) {
    return codeOf(error)
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isVisible).sort()
  } catch (error) {
    return [codeOf(error)]
  }
}
