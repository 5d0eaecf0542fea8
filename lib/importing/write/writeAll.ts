import type { Batch, Done } from './convertAll'
import type { Journal } from './journal'
import { judgeFile, type Verdict, type WantedFile } from './judgeFile'
import { type Writing, writeBatch } from './writeBatch'

/** Files that are written together, all or none. */
const BATCH = 100

export type Written = { verdicts: Map<string, Verdict>; written: number }

/**
 * Writes records, then texts, in batches. In a trial nothing is written, and the verdicts tell what would be.
 *
 * @param tell is told how many texts are done
 */
export async function writeAll(
  { converted }: Batch,
  done: ReadonlyMap<string, Done>,
  records: readonly WantedFile[],
  {
    journal,
    root,
    isTrial,
    allDrafts,
    signal,
  }: {
    journal: Journal
    root: string
    isTrial: boolean
    allDrafts: boolean
    signal: AbortSignal | undefined
  },
  tell: (written: number) => void,
): Promise<Written> {
  const verdicts = new Map<string, Verdict>()
  let batch: Writing[] = []
  let written = 0
  let seen = 0
  for (const wanted of wantedFiles()) {
    signal?.throwIfAborted()
    const verdict = judgeFile(wanted, journal, root)
    verdicts.set(wanted.key, verdict)
    if (verdict.do !== 'nothing') batch.push({ ...wanted, verdict })
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  return { verdicts, written }

  async function flush(): Promise<void> {
    if (!isTrial) await writeBatch(batch, journal, root)
    written += batch.length
    batch = []
    tell(seen)
  }

  function* wantedFiles(): Generator<WantedFile> {
    yield* records
    for (const [key, { planned, place, reasons }] of done) {
      const { text, draft } = converted.at(place)
      seen++
      const isDraft = (allDrafts || reasons.length > 0) && planned.folder !== 'pages'
      yield { key, file: planned.file, text: isDraft ? draft : text }
    }
  }
}
