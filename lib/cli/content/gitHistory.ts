import { execFileSync } from 'node:child_process'
import { addToGroup } from '../../text/addToGroup'
import type { Milliseconds } from '../../time/clock'
import { filesSince } from './filesSince'
import { gitEnvironment } from './gitEnvironment'

/** A text that a content file has had, when it was committed, and by which name git keeps it. */
export type Version = { at: Milliseconds; blob: string }

/** What git knows of the content. Files are named from the content folder on, with `/`: `critiques/drive.md`. */
export type GitHistory = {
  /** Oldest first, under all names that the file has had; empty for a file that git does not have. */
  versionsOf(file: string): readonly Version[]
  /** Files that differ from the last commit, saved and not committed, or that no commit has. */
  unsaved: ReadonlySet<string>
  /** The texts of versions by their blobs, by one call; those are missing that the repository was cloned without. */
  textsOf(versions: readonly Version[]): ReadonlyMap<string, string>
}

/** Why nothing can be told, as the end of a French sentence. */
type NoHistory = { reason: string }

/** The most that git may answer at once; ten times the history of ten thousand articles. */
const MOST_BYTES = 512 * 1024 * 1024
const LONGEST: Milliseconds = 60_000

const COMMIT = '\u0001'

/**
 * The history of a content folder, by the same few calls of git whatever the number of files. Nothing is fetched from
 * anywhere.
 *
 * @param content absolute
 */
export function gitHistory(content: string): GitHistory | NoHistory {
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-C', content, ...args], {
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: MOST_BYTES,
      timeout: LONGEST,
      env: gitEnvironment(),
    })
  try {
    if (git(['rev-parse', '--is-shallow-repository']).toString().trim() === 'true') {
      return {
        reason: 'ce clone n’a que les dernières révisions (« git fetch --unshallow » apporte les autres)',
      }
    }
  } catch {
    return { reason: 'ce dossier n’est pas dans un dépôt git, ou git n’est pas installé' }
  }
  try {
    const format = ['--raw', '-z', '--no-abbrev', '--no-show-signature', '--format=%x01%ct']
    const log = git([
      '-c',
      'log.showRoot=true',
      'log',
      ...format,
      '--find-renames',
      '--relative',
      '--',
      '.',
    ]).toString()
    const { versions, formerNames } = readLog(log)
    if (versions.size === 0) throw new Error('nothing is committed')
    return {
      versionsOf: file => allVersions(file, versions, formerNames),
      unsaved: new Set(filesSince('HEAD', content).files),
      textsOf: asked => {
        const blobs = [...new Set(asked.map(({ blob }) => blob))]
        return blobs.length === 0
          ? new Map()
          : readBlobs(git(['cat-file', '--batch'], `${blobs.join('\n')}\n`))
      },
    }
  } catch {
    return { reason: 'git ne donne l’histoire d’aucun fichier de ce dossier' }
  }
}

/** What `git log --raw -z` writes: of each commit its time, then of each file its blobs, what was done and its names. */
function readLog(log: string) {
  const versions = new Map<string, Version[]>()
  const formerNames = new Map<string, string[]>()
  const tokens = log.split('\0')[Symbol.iterator]()
  const next = () => tokens.next().value ?? ''
  let at: Milliseconds = 0
  for (const token of tokens) {
    const line = token.trimStart()
    if (line.startsWith(COMMIT)) at = Number(line.slice(COMMIT.length)) * 1000
    if (!line.startsWith(':')) continue
    const [, , , blob = '', status = ''] = line.split(' ')
    const name = next()
    const isMoved = /^[RC]/.test(status)
    const file = isMoved ? next() : name
    if (isMoved) addToGroup(formerNames, file, name)
    if (status !== 'D') addToGroup(versions, file, { at, blob })
  }
  return { versions, formerNames }
}

function allVersions(
  file: string,
  versions: ReadonlyMap<string, Version[]>,
  formerNames: ReadonlyMap<string, string[]>,
): Version[] {
  const names = new Set([file])
  for (const name of names) for (const former of formerNames.get(name) ?? []) names.add(former)
  return [...names].flatMap(name => versions.get(name) ?? []).sort((a, b) => a.at - b.at)
}

/** What `git cat-file --batch` writes: of each blob a line with its size, its bytes, a line end; or that it is missing. */
function readBlobs(written: Buffer): Map<string, string> {
  const texts = new Map<string, string>()
  let from = 0
  while (from < written.length) {
    const end = written.indexOf('\n', from)
    if (end < 0) break
    const [blob = '', type, size] = written.toString('utf8', from, end).split(' ')
    from = end + 1
    if (type !== 'blob') continue
    texts.set(blob, written.toString('utf8', from, from + Number(size)))
    from += Number(size) + 1
  }
  return texts
}
