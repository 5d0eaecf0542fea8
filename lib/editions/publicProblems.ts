import path from 'node:path'
import { gateInSteps } from '../content/gate'
import { inspectFiles } from '../content/load'
import type { Reading } from '../content/source/read'
import { ARTICLE_KINDS, type ArticleKind, CONTENT_TYPES, FOLDERS } from '../model/contentTypes'
import { type Archive, articlesOf } from '../model/items'
import type { Problem } from '../model/problem'
import type { Milliseconds } from '../time/clock'
import { inTurns } from '../turns/inTurns'
import { flatMapped } from '../turns/steps'

/** What a problem of the content may say where others than editors listen: at the health address, in the log. */
export type PublicProblem = Pick<Problem, 'file' | 'line' | 'column' | 'message' | 'hint'>

const UNTOLD = {
  message: 'Un problème touche un article qui n’est pas public.',
  hint: '« npm run content -- check » dit lequel.',
}

/** What the check has found: the problems, and the archive of what is whole. */
type CheckResult = { reading: Reading; problems: readonly Problem[]; archive: Archive }

/**
 * The problems, without a word of articles that readers may not know of: neither the name of their file nor what
 * stands in it. Of any other file that is told which the check says as well when hidden articles are not there:
 * no name of theirs, no keyword, place, picture or former address can be in it, nor be advised.
 *
 * @param shown what readers see, whatever lies in the folder by now
 */
export async function publicProblems(
  { reading, problems, archive }: CheckResult,
  publicFolder: string,
  shown: Archive,
  now: Milliseconds,
): Promise<PublicProblem[]> {
  if (problems.length === 0) return []
  const { files, problems: unread } = reading
  const isHidden = await hiddenAmong(shown, archive, now)
  // Of hidden files nothing is told, whatever it is.
  const without = problems.some(({ file }) => !isHidden(file))
    ? await inspectFiles(
        {
          files: files.filter(({ file }) => !isHidden(file)),
          problems: unread.filter(({ file }) => !isHidden(file)),
        },
        publicFolder,
        now,
      )
    : { problems: [] }
  const harmless = new Set(without.problems.map(keyOf))
  const names = [...files, ...unread].map(({ file }) => file).filter(isHidden)
  const slugs = names.map(file => path.parse(file).name)
  const publicOne = (problem: Problem): PublicProblem => {
    const { file, line, column, message, hint, publicMessage } = problem
    if (isHidden(file)) return { file: folderOf(file), line: 1, column: 1, ...UNTOLD }
    const tells =
      !harmless.has(keyOf(problem)) || slugs.some(slug => message.includes(slug) || hint.includes(slug))
    if (!tells) return { file, line, column, message, hint }
    return { file, line, column, ...(publicMessage ? { message: publicMessage, hint: '' } : UNTOLD) }
  }
  // Thousands of problems, each held against the name of every hidden article.
  return inTurns(flatMapped(problems, problem => [publicOne(problem)]))
}

/**
 * Whether a content file may be one of an article that readers do not know of: any in its folders that they do not
 * see, or no longer once the folder is published, and any that lies where no folder says what it is.
 */
async function hiddenAmong(
  shown: Archive,
  next: Archive,
  now: Milliseconds,
): Promise<(file: string) => boolean> {
  const opened = await inTurns(gateInSteps(next, now))
  const slugsOf = (archive: Archive, kind: ArticleKind) => articlesOf(archive, kind).map(({ slug }) => slug)
  const known = (kind: ArticleKind) => {
    const closing = new Set(slugsOf(next, kind))
    for (const slug of slugsOf(opened, kind)) closing.delete(slug)
    return new Set(slugsOf(shown, kind).filter(slug => !closing.has(slug)))
  }
  const articles = new Map<string, ReadonlySet<string>>(
    ARTICLE_KINDS.map(kind => [CONTENT_TYPES[kind].folder, known(kind)]),
  )
  return file => {
    const [, folder, name = ''] = file.split('/')
    // The content itself, which is not there.
    if (folder === undefined) return false
    if (!isFolder(folder)) return true
    return name !== '' && articles.get(folder)?.has(path.parse(name).name) === false
  }
}

/** The folder of a hidden file, as far as everybody knows that there is one. */
function folderOf(file: string): string {
  const [content = '', folder = ''] = file.split('/')
  return isFolder(folder) ? `${content}/${folder}` : content
}

function isFolder(name: string): boolean {
  return FOLDERS.some(folder => folder === name)
}

function keyOf({ file, line, column, message, hint }: Problem): string {
  return JSON.stringify([file, line, column, message, hint])
}
