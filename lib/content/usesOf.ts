import type { Folder } from './kinds'
import type { SourceFile } from './read'
import { type Reference, referencesIn } from './references'

/** An item by its file. */
export type ItemName = { folder: Folder; slug: string }

/** The files that refer to an item, its own among them, with every place where they do. */
export function usesOf(
  item: ItemName,
  files: readonly SourceFile[],
): { file: SourceFile; uses: Reference[] }[] {
  const isTwin = (other: SourceFile) => other.slug === item.slug && other.folder !== item.folder
  const twins = new Set(files.filter(isTwin).map(({ folder }) => folder))
  return (
    files
      // Few files hold the word at all: the others need not be parsed.
      .filter(({ text }) => text.includes(item.slug))
      .map(file => ({
        file,
        uses: referencesIn(file).filter(({ folders, slug }) => {
          if (slug !== item.slug || !folders.includes(item.folder)) return false
          // `nolink: [balle-perdue]` concerns the film as well as the saga: it stays as long as either does.
          return !folders.some(folder => twins.has(folder))
        }),
      }))
      .filter(({ uses }) => uses.length > 0)
  )
}
