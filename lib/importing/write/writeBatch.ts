import { constants, copyFile, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '../../disk/readRegular'
import { fileDigest, textDigest } from './fileDigest'
import type { Journal } from './journal'
import type { Verdict, WantedFile } from './judgeFile'

export type Writing = WantedFile & { verdict: Extract<Verdict, { do: 'create' | 'update' }> }

/**
 * Writes some files, all or, when one of them fails, none. Each is whole the moment it is there: it is written beside
 * its place under a name that nobody reads. A run that is killed in between leaves announced what it had begun, and the
 * next goes on from there.
 *
 * @param root absolute, the folder that files are relative to
 */
export async function writeBatch(files: readonly Writing[], journal: Journal, root: string): Promise<void> {
  if (files.length === 0) return
  journal.announce(
    files.map(({ key, file, text, verdict: { before, from } }) => ({
      key,
      file,
      digest: textDigest(text),
      before,
      from,
    })),
  )
  const undo: (() => Promise<unknown>)[] = []
  try {
    for (const { file, text, verdict } of files) {
      const target = path.join(root, file)
      const draft = draftOf(target)
      const present = verdict.do === 'create' ? null : await readFile(target)
      if (present === null || textDigest(present) !== textDigest(text)) {
        await mkdir(path.dirname(target), { recursive: true })
        await writeFile(draft, text)
        undo.push(() => rm(draft, { force: true }))
        if (present === null) {
          await placeNew(draft, target)
          undo.push(() => rm(target))
        } else {
          if (textDigest(present) !== verdict.before) throw new Error(`${file} has been changed meanwhile`)
          await rename(draft, target)
          undo.push(() => writeFile(target, present))
        }
        await rm(draft, { force: true })
      }
      if (verdict.from === null) continue
      const old = path.join(root, verdict.from)
      if (fileDigest(old) !== verdict.before) continue
      const moved = await readFile(old)
      await rm(old)
      undo.push(() => writeFile(old, moved))
    }
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  }
  journal.close()
}

/** Takes away what a run that was killed has left half written beside the places of its files. */
export async function clearDrafts(journal: Journal, root: string): Promise<void> {
  for (const { file, isPending } of journal.entries) {
    if (isPending) await rm(draftOf(path.join(root, file)), { force: true })
  }
}

function draftOf(target: string): string {
  const { dir, base } = path.parse(target)
  return path.join(dir, `.${base}.import`)
}

/** @throws what the system says, `EEXIST` where a file is */
async function placeNew(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // Some file systems know no second name of a file.
    await copyFile(draft, target, constants.COPYFILE_EXCL)
  }
}
