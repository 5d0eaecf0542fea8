import path from 'node:path'
import { inspectFiles } from '../../content/load'
import { normalised } from '../../content/source/decode'
import { isFolder } from '../../content/source/entries'
import type { SourceFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import type { Milliseconds } from '../../time/clock'

/** So many characters of texts are checked together: the trees of their Markdown are all in memory then. */
const ROOM = 6_000_000

/** A file that is only thought of. */
export type Thought = { file: string; text: string }

/**
 * What the ordinary check says of files before they are written, by file. Articles are checked some at a time, each
 * time with all records, so that an archive of any size fits into memory.
 *
 * @param present what else lies in the content
 * @param articles one is asked for when it is its turn
 * @param planned the addresses of all articles to come: a link to one is sound, whenever it is checked
 */
export async function checkFiles(
  present: readonly SourceFile[],
  records: readonly Thought[],
  articles: Iterable<Thought>,
  planned: ReadonlySet<string>,
  publicFolder: string,
  now: Milliseconds,
  tell: (checked: number) => void = () => {},
): Promise<Map<string, Problem[]>> {
  const found = new Map<string, Problem[]>()
  const recordFiles = records.flatMap(sourceOf)
  let chunk: Thought[] = []
  let room = 0
  let checked = 0
  for (const article of articles) {
    chunk.push(article)
    room += article.text.length
    if (room < ROOM) continue
    await check()
  }
  if (chunk.length > 0 || checked === 0) await check()
  return found

  async function check(): Promise<void> {
    const texts = new Map(chunk.map(({ file, text }) => [file, text]))
    const files = [...present, ...recordFiles, ...chunk.flatMap(sourceOf)]
    files.sort((a, b) => (a.file < b.file ? -1 : 1))
    const { problems } = await inspectFiles({ files, problems: [] }, publicFolder, now)
    for (const problem of problems) {
      const known = found.get(problem.file) ?? []
      if (
        known.some(
          ({ line, column, message }) =>
            line === problem.line && column === problem.column && message === problem.message,
        )
      )
        continue
      if (isToCome(problem, texts.get(problem.file))) continue
      found.set(problem.file, [...known, problem])
    }
    checked += chunk.length
    chunk = []
    room = 0
    tell(checked)
  }

  function isToCome({ rule, line }: Problem, text: string | undefined): boolean {
    if (rule !== 'broken-link' || text === undefined) return false
    const written = normalised(text).split('\n')[line - 1] ?? ''
    const own = Array.from(written.matchAll(/\]\((\/[^)\s#]*)/g), ([, to = '']) => to)
    return own.length > 0 && own.every(to => planned.has(to))
  }
}

function sourceOf({ file, text }: Thought): SourceFile[] {
  const [, folder = ''] = file.split('/')
  return isFolder(folder) ? [{ folder, slug: path.posix.parse(file).name, file, text: normalised(text) }] : []
}
