import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inspectFiles } from '../content/load'
import { read } from '../content/source/read'
import type { ContentFolders, SourceFile } from '../model/files'
import type { Archive } from '../model/items'
import type { Problem } from '../model/problem'
import type { FileChange } from './rename'
import { replaceAt, replaceInFile } from './replaceAt'

/** Files to edit, to take away and to add. Added files are never written over others. */
export type ChangeSet = {
  edited?: readonly FileChange[]
  removed?: readonly string[]
  added?: readonly SourceFile[]
}

/**
 * Content as it would be after some changes, without writing any: what the check says of it.
 *
 * @returns `added`: the problems that the changes would bring
 */
export async function tryChanges(
  { edited = [], removed = [], added = [] }: ChangeSet,
  folders: ContentFolders,
): Promise<{ archive: Archive; added: Problem[] }> {
  const present = await read(folders.content)
  const before = await inspectFiles(present, folders.public)
  const changes = new Map(edited.map(change => [change.file, change]))
  const files = present.files
    .filter(({ file }) => !removed.includes(file))
    .map(source => {
      const change = changes.get(source.file)
      if (!change) return source
      const file = change.moveTo ?? source.file
      return { ...source, file, slug: path.parse(file).name, text: replaceAt(source.text, change.edits) }
    })
  const after = await inspectFiles({ ...present, files: [...files, ...added] }, folders.public)
  const known = new Set(before.problems.map(signature))
  return { archive: after.archive, added: after.problems.filter(problem => !known.has(signature(problem))) }
}

/** Lines and columns may shift: the same message on the same field of the same file is the same problem. */
function signature({ file, field, message }: Problem): string {
  return JSON.stringify([path.basename(file), field, message])
}

/**
 * Writes all changes or, when one of them fails, none.
 *
 * @param root absolute, the folder that the changes' files are relative to
 */
export async function writeChanges(
  { edited = [], removed = [], added = [] }: ChangeSet,
  root: string,
): Promise<void> {
  const absolute = (file: string) => path.join(root, file)
  // Everything is read and computed before anything is written.
  const texts = await Promise.all(
    edited.map(async ({ file, edits }) => {
      const before = await readFile(absolute(file), 'utf8')
      return { before, after: replaceInFile(before, edits) }
    }),
  )
  const taken = await Promise.all(removed.map(file => readFile(absolute(file))))
  const undo: (() => Promise<unknown>)[] = []
  try {
    for (const [index, { file, moveTo }] of edited.entries()) {
      const { before = '', after = '' } = texts[index] ?? {}
      undo.push(() => writeFile(absolute(file), before))
      await writeFile(absolute(file), after)
      if (moveTo === null) continue
      await rename(absolute(file), absolute(moveTo))
      undo.push(() => rename(absolute(moveTo), absolute(file)))
    }
    for (const [index, file] of removed.entries()) {
      await rm(absolute(file))
      undo.push(() => writeFile(absolute(file), taken[index] ?? ''))
    }
    for (const { file, text } of added) {
      await mkdir(path.dirname(absolute(file)), { recursive: true })
      await writeFile(absolute(file), text, { flag: 'wx' })
      undo.push(() => rm(absolute(file)))
    }
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  }
}
