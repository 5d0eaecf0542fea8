import { CONTENT_TYPES, kindIn } from '../model/contentTypes'
import type { SourceFile } from '../model/files'
import { formerSlugEdits } from './formerSlugEdits'
import type { Edit } from './replaceAt'
import { type ItemName, type Use, usesOf } from './usesOf'

/** What a file becomes: edits of its text, and the name that it moves to, if it does. Paths as in `Problem.file`. */
export type FileChange = { file: string; edits: Edit[]; moveTo: string | null }

/**
 * All that changes when an item gets another slug: every reference to it, and its own file, which moves and
 * remembers its former name. Nothing is written here.
 */
export function renameChanges(item: ItemName, to: string, files: readonly SourceFile[]): FileChange[] {
  const changes = new Map<string, FileChange>()
  const changeOf = (file: string) => {
    const change = changes.get(file) ?? { file, edits: [], moveTo: null }
    changes.set(file, change)
    return change
  }
  const source = files.find(({ folder, slug }) => folder === item.folder && slug === item.slug)
  if (!source) throw new Error(`No file ${item.folder}/${item.slug}`)
  const own = changeOf(source.file)
  own.moveTo = source.file.replace(/[^/]+$/, `${to}.md`)
  const { former } = CONTENT_TYPES[kindIn(item.folder)]
  if (former) own.edits.push(...formerSlugEdits(source.text, former, { add: item.slug, remove: to }))
  for (const { file, uses } of usesOf(item, files)) {
    changeOf(file.file).edits.push(...uses.map(use => rewriting(use, file.text, to)))
  }
  return [...changes.values()]
}

/** A name that stays that of another item stands beside the new one, in the form of the list. */
function rewriting({ start, end, isShared }: Use, text: string, to: string): Edit {
  if (!isShared) return { start, end, text: to }
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const indent = /^\s*-\s+$/.exec(line)?.[0]
  return { start: end, end, text: indent ? `\n${indent}${to}` : `, ${to}` }
}
