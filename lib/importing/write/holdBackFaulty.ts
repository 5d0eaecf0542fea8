import type { ContentFolders, SourceFile } from '../../model/files'
import { formatProblem, type Problem } from '../../model/problem'
import type { Milliseconds } from '../../time/clock'
import { checkFiles, type Thought } from './checkFiles'
import { type Batch, type Done, unlinkHidden } from './convertAll'
import type { WantedFile } from './judgeFile'

type Around = {
  present: readonly SourceFile[]
  folders: ContentFolders
  now: Milliseconds
  allDrafts: boolean
  /** In a trial, the addresses of pictures that would have been taken begin so; they are not there yet. */
  trialPictures: string | null
}

/**
 * Checks the files to come as the ordinary check does, and keeps as drafts the texts in which it finds an error.
 *
 * @returns what it finds in records, and in what others have written, that was not there before
 */
export async function holdBackFaulty(
  batch: Batch,
  done: Map<string, Done>,
  records: readonly WantedFile[],
  { present, folders, now, allDrafts, trialPictures }: Around,
  tell: (checked: number) => void,
): Promise<Problem[]> {
  const byFile = new Map([...done.values()].map(one => [one.planned.file, one]))
  const planned = new Set([...done.values()].map(({ planned }) => planned.path))
  const found = await checkFiles(present, records, texts(), planned, folders.public, now, tell)
  let isAnyHeld = false
  for (const [file, problems] of found) {
    const held = byFile.get(file)
    if (!held) continue
    const real = problems.filter(({ rule, message }) => !isToBeTaken(rule, message))
    if (real.length === 0) continue
    isAnyHeld ||= held.reasons.length === 0
    held.reasons.push(...real.map(problem => `La vérification y trouve une erreur — ${oneLine(problem)}`))
  }
  if (isAnyHeld) await unlinkHidden(batch, done)
  return [...found.values()].flat().filter(({ file }) => !byFile.has(file))

  function isToBeTaken(rule: Problem['rule'], message: string): boolean {
    return rule === 'missing-image' && trialPictures !== null && message.includes(trialPictures)
  }

  function* texts(): Generator<Thought> {
    for (const { planned, place, reasons } of done.values()) {
      const { text, draft } = batch.converted.at(place)
      yield { file: planned.file, text: allDrafts || reasons.length > 0 ? draft : text }
    }
  }
}

function oneLine(problem: Problem): string {
  return formatProblem(problem).replace(/\s*\n\s*/g, ' ')
}
