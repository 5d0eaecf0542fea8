import type { Folder } from '../model/contentTypes'
import type { SourceFile } from '../model/files'
import { type Reference, referencesIn } from './references'

/** An item by its file. */
export type ItemName = { folder: Folder; slug: string }

/** A reference to an item; `isShared` when the same word names another item as well, as it may in `nolink`. */
export type Use = Reference & { isShared: boolean }

/** The files that refer to an item, its own among them, with every place where they do. */
export function usesOf(item: ItemName, files: readonly SourceFile[]): { file: SourceFile; uses: Use[] }[] {
  const namesakes = files.filter(other => other.slug === item.slug && other.folder !== item.folder)
  return (
    files
      // Few files hold the word at all: the others need not be parsed.
      .filter(({ text }) => text.includes(item.slug))
      .map(file => ({
        file,
        uses: referencesIn(file)
          .filter(({ folders, slug }) => slug === item.slug && folders.includes(item.folder))
          .map(use => ({ ...use, isShared: namesakes.some(({ folder }) => use.folders.includes(folder)) })),
      }))
      .filter(({ uses }) => uses.length > 0)
  )
}

/** The places outside its own file that would name nothing if the item went. */
export function usesElsewhere(item: ItemName, files: readonly SourceFile[]): Use[] {
  return usesOf(item, files)
    .filter(({ file }) => file.folder !== item.folder || file.slug !== item.slug)
    .flatMap(({ uses }) => uses)
    .filter(({ isShared }) => !isShared)
}
