import path from 'node:path'
import { decode } from '../../content/source/decode'
import { isFolder, visibleEntries } from '../../content/source/entries'
import { MAX_BYTES } from '../../content/source/entryProblems'
import { readRegular } from '../../disk/readRegular'
import type { SourceFile } from '../../model/files'
import type { Journal } from './journal'

/**
 * What lies in a content folder and was not written by the import: the rest of a site, however large what has been
 * brought in before is.
 *
 * @param content absolute
 */
export function presentContent(content: string, journal: Journal): SourceFile[] {
  const own = new Set(journal.entries.flatMap(({ file, from }) => [file, ...(from ? [from] : [])]))
  const label = path.basename(content)
  return visibleEntries(content).flatMap(({ name: folder }) => {
    if (!isFolder(folder)) return []
    return visibleEntries(path.join(content, folder)).flatMap(({ name }) => {
      const file = `${label}/${folder}/${name}`
      if (!name.endsWith('.md') || own.has(file)) return []
      const text = decode(readRegular(path.join(content, folder, name), MAX_BYTES))
      return typeof text === 'string' ? [{ folder, slug: name.slice(0, -'.md'.length), file, text }] : []
    })
  })
}
