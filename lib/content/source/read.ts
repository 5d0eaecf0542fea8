import { type Dirent, lstatSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { perProcess } from '../../cache/perProcess'
import { codeOf, readRegular } from '../../disk/readRegular'
import type { Folder } from '../../model/contentTypes'
import type { SourceFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { type Milliseconds, realInstant } from '../../time/clock'
import { inSlices } from '../../turns/slices'
import { decode } from './decode'
import { holdsNothing, isBelow, isFolder, statLine, visibleEntries } from './entries'
import {
  leadsOut,
  MAX_BYTES,
  noFile,
  noFolder,
  noMarkdown,
  ofNoType,
  sameAddress,
  slugProblem,
  tooLong,
} from './entryProblems'
import { unreadable } from './unreadable'

/** Two saves within one tick of a file system's clock (two seconds on the coarsest) leave the same stamp. */
const CLOCK_TICK: Milliseconds = 2000

/** What an entry that is a symbolic link is called. */
const LINK = 'Ce lien symbolique'

/** A file as it was last seen: `stamp` tells of every later change, unless the file had just been saved. */
type Seen = { source: SourceFile; stamp: string; justSaved: boolean }

/** By absolute path, what the last call has read. */
const memory = perProcess('sources', () => ({ seen: new Map<string, Seen>() }))

/** What a content folder holds. `isPassing` when some problem may be gone at the next look, without any change. */
export type Reading = { files: SourceFile[]; problems: Problem[]; isPassing?: true }

/**
 * Reads every Markdown file below `root`, two levels deep (`folder/slug.md`).
 * Never throws and never waits for an entry: what cannot be read, whatever it is, is a problem that names it, and
 * the other files are still read. Every entry is looked at before it is opened.
 * A file that has not changed since the last call is not read again: its `SourceFile` is the same object, as is
 * that of a file whose text has not changed.
 *
 * Synchronous in slices, because ten thousand promises take five times as long as the reading itself.
 *
 * @param root absolute path of the content folder
 * @param afresh reads every file again, also those that look as they did
 */
export async function read(root: string, { afresh = false } = {}): Promise<Reading> {
  const files: SourceFile[] = []
  const problems: Problem[] = []
  const label = path.basename(root)
  const before = memory.seen
  const seen = new Map<string, Seen>()
  const justNow = realInstant() - CLOCK_TICK
  const { isOver, pause } = inSlices()
  let isPassing = false
  let realRoot = ''
  let entries: Dirent[] = []
  try {
    realRoot = realpathSync.native(root)
    entries = visibleEntries(root)
  } catch (error) {
    failed(label, 'Le dossier du contenu', error)
  }

  for (const entry of entries) {
    const { name } = entry
    const place = `${label}/${name}`
    if (/^[A-Z]+\.md$/.test(name)) continue // notes for editors, such as LISEZMOI.md
    if (isFolder(name)) await readFolder(name)
    else problems.push(ofNoType(place, name, entry.isDirectory() && holdsNothing(path.join(root, name))))
  }
  memory.seen = seen
  return { files, problems, ...(isPassing ? { isPassing } : {}) }

  function failed(place: string, subject: string, error: unknown): void {
    const code = codeOf(error)
    const leadsNowhere = code === 'ENOENT' && subject === LINK
    const { problem, passes } = unreadable(place, subject, leadsNowhere ? 'NOWHERE' : code)
    problems.push(problem)
    isPassing ||= passes
  }

  async function readFolder(folder: Folder): Promise<void> {
    const absolute = path.join(root, folder)
    const place = `${label}/${folder}`
    let realFolder: string
    let entries: Dirent[]
    try {
      realFolder = realpathSync.native(absolute)
      if (!lstatSync(realFolder).isDirectory()) {
        problems.push(noFolder(place))
        return
      }
      if (!isBelow(realRoot, realFolder)) {
        problems.push(leadsOut(place))
        return
      }
      entries = visibleEntries(realFolder)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') problems.push(noFolder(place))
      else failed(place, 'Ce dossier', error)
      return
    }
    const slugs = new Map<string, string>()
    for (const entry of entries) {
      if (isOver()) await pause()
      const result = tryOne(folder, realFolder, entry)
      if (!result) continue
      const twin = slugs.get(result.slug.toLowerCase())
      if (twin) {
        problems.push(sameAddress(result.file, twin))
        continue
      }
      slugs.set(result.slug.toLowerCase(), path.posix.basename(result.file))
      const problem = slugProblem(result)
      if (problem) problems.push(problem)
      else files.push(result)
    }
  }

  function tryOne(folder: Folder, realFolder: string, entry: Dirent): SourceFile | null {
    const file = `${label}/${folder}/${entry.name}`
    try {
      const result = readOne(folder, realFolder, entry, file)
      if (!('message' in result)) return result
      problems.push(result)
    } catch (error) {
      failed(file, entry.isSymbolicLink() ? LINK : 'Ce fichier', error)
    }
    return null
  }

  /** @throws what the system says of it */
  function readOne(folder: Folder, realFolder: string, entry: Dirent, file: string): SourceFile | Problem {
    const { name } = entry
    const absolute = path.join(root, folder, name)
    const target = entry.isSymbolicLink() ? realpathSync.native(absolute) : path.join(realFolder, name)
    if (!isBelow(realRoot, target)) return leadsOut(file)
    const found = lstatSync(target)
    if (found.isDirectory()) return noFile(file)
    if (!name.endsWith('.md')) return noMarkdown(file)
    if (!found.isFile()) return unreadable(file, 'Cette entrée', 'NOT_A_FILE').problem
    if (found.size > MAX_BYTES) return tooLong(file, found.size)
    const stamp = statLine(found)
    const known = before.get(absolute)
    if (!afresh && known?.stamp === stamp && !known.justSaved) {
      seen.set(absolute, known)
      return known.source
    }
    const bytes = readRegular(target, MAX_BYTES + 1)
    if (bytes.length > MAX_BYTES) return tooLong(file, bytes.length)
    const text = decode(bytes)
    if (typeof text !== 'string') return { file, ...text }
    const slug = name.slice(0, -'.md'.length)
    const source = known?.source.text === text ? known.source : { folder, slug, file, text }
    const justSaved = Math.max(found.mtimeMs, found.ctimeMs) > justNow
    seen.set(absolute, { source, stamp, justSaved })
    return source
  }
}
