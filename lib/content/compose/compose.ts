import { isArticleKind, kindIn } from '../../model/contentTypes'
import type { ContentFolders, SourceFile, ValidFile } from '../../model/files'
import type { Archive } from '../../model/items'
import type { Problem } from '../../model/problem'
import { currentInstant, type Milliseconds } from '../../time/clock'
import { inTurns } from '../../turns/inTurns'
import { archiveOf, type Inspection, inspectFiles } from '../load'
import { contentDigest } from '../source/contentDigest'
import { isFolder } from '../source/entries'
import { type Reading, read } from '../source/read'
import { Choice } from './choice'
import { waitingFor } from './waitingFor'

/** What an edition is made of. */
export type Composition = {
  archive: Archive
  /** The texts of it: those that are whole, and earlier versions of others. */
  files: readonly SourceFile[]
  digest: string
  /** What waits although nothing is wrong with it, said where it waits. */
  waiting: readonly Problem[]
}

/** By file, what readers have been shown last; asked for only when something is wrong. */
export type LastGood = () => Promise<ReadonlyMap<string, SourceFile>>

/** How often the files are held against each other again: references are not deeper than this. */
const MAX_ROUNDS = 8

/**
 * An edition of all that is whole, so that one person’s unfinished file never holds back another’s finished one. A file
 * with an error is replaced by what readers have of it, else a record by its name, else it is left out; then what needs
 * what is left out is replaced or left out in its turn. A link in a text is no need: it becomes text until its page is
 * there. What readers have already stays, whatever others have done to what it refers to; only what it needs to stand
 * at all it cannot lose.
 *
 * @param found what the road has made of the reading
 * @returns null where nothing can be told of a whole folder, and where more than half of the articles would wait for
 *   others: readers keep the last whole edition then
 */
export async function compose(
  reading: Reading,
  found: Inspection,
  { publicFolder, now, lastGood }: { publicFolder: string; now: Milliseconds; lastGood: LastGood },
): Promise<Composition | null> {
  if (found.problems.length === 0) {
    const { files } = reading
    return { archive: found.archive, files, digest: await contentDigest(files), waiting: [] }
  }
  if (found.problems.some(isOfFolder)) return null
  const choice = new Choice(reading.files, await lastGood(), now)
  await inTurns(choice.lowerAll(found, true))
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const stubs = [...choice.stubs.values()]
    const held = await inspectFiles({ files: choice.inOrder(), problems: [] }, publicFolder, now, stubs)
    if (await inTurns(choice.lowerAll(held, false))) continue
    const articles = reading.files.filter(isArticle).length
    const lost = choice.waiting.filter(
      ({ isOut, source, problem }) => isOut && isArticle(source) && problem.rule === 'missing-record',
    )
    if (2 * lost.length > articles) return null
    return composed(choice, held.files, stubs, found.problems)
  }
  return null
}

/** What the road has made of the content folder, and the edition of what is whole in it. */
type Look = { found: Inspection; composition: Composition | null }

export async function lookAt(
  folders: ContentFolders,
  lastGood: LastGood,
  now: Milliseconds = currentInstant(),
): Promise<Look> {
  const reading = await read(folders.content)
  const found = await inspectFiles(reading, folders.public, now)
  const composition = await compose(reading, found, { publicFolder: folders.public, now, lastGood })
  return { found, composition }
}

async function composed(
  { waiting, links }: Choice,
  valid: readonly ValidFile[],
  stubs: readonly ValidFile[],
  problems: readonly Problem[],
): Promise<Composition> {
  // In the order of a folder, whatever came first when they were held against each other.
  const files = [...valid].sort((a, b) => (a.file < b.file ? -1 : 1))
  const sources = files.map(({ source }) => source)
  return {
    archive: await archiveOf(files, stubs),
    files: sources,
    digest: await contentDigest([...sources, ...stubs.map(({ source }) => source)]),
    waiting: waitingFor(waiting, links, problems),
  }
}

function isArticle({ folder }: SourceFile): boolean {
  return isArticleKind(kindIn(folder))
}

/** Whether the folder of a content type, or the content itself, cannot be read. */
function isOfFolder({ file }: Problem): boolean {
  const [, folder, name] = file.split('/')
  return folder === undefined || (name === undefined && isFolder(folder))
}
