import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { inspectFiles } from '../content/load'
import { formatCount } from '../format/number'
import type { ContentFolders } from '../model/files'
import { formatProblem, type Problem } from '../model/problem'
import type { Milliseconds } from '../time/clock'
import { readCarteFile, withProposals, writeCarte } from './map/carteFile'
import type { Order } from './order'
import { entriesOf } from './read/entriesOf'
import { LineStore } from './read/lineStore'
import { readSource } from './read/readSource'
import { lastDateOf, synopsesIn } from './read/synopsesIn'
import type { ReportLine } from './report/lineOf'
import { reportLines } from './report/reportLines'
import { writeReport } from './report/writeReport'
import { planImport } from './resolve/planImport'
import type { SourceEntry } from './sources/sourceItem'
import { conversionsOf } from './write/conversionsOf'
import { convertAll } from './write/convertAll'
import type { Converted } from './write/convertItem'
import { holdBackFaulty } from './write/holdBackFaulty'
import { Journal } from './write/journal'
import { presentContent } from './write/presentContent'
import { recordFilesOf } from './write/recordFiles'
import { wantedItems } from './write/wantedItems'
import { writeAll } from './write/writeAll'
import { clearDrafts } from './write/writeBatch'

export type Surroundings = {
  folders: ContentFolders
  now: Milliseconds
  /** Told what is going on: a French phrase, and how far it is. */
  progress: (what: string, done: number, total?: number) => void
  signal?: AbortSignal
}

/** How an import ended: with a faulty map, with a map to look at, or with files. */
export type Outcome =
  | { ended: 'faulty-map'; problems: Problem[] }
  | {
      ended: 'trial' | 'written'
      isFirst: boolean
      /** Paths, as messages name them. */
      carte: string
      report: string
      lines: readonly ReportLine[]
      /** Files of the content that were written, or would have been. */
      written: number
      /** What the check finds in records, and in what others have written, that was not there before. */
      problems: readonly Problem[]
      questions: number
    }

/**
 * The road of an import: read the source, propose or read the map, resolve films and people, convert the texts, check,
 * write, report. All that it keeps lies in `.import/<name>/` at the root of the project; a run that was stopped
 * anywhere and is started again comes to the same files.
 *
 * @throws SourceFault when the source cannot be read; the reason of the signal
 */
export async function importSource(order: Order, surroundings: Surroundings): Promise<Outcome> {
  const { folders, now, progress, signal } = surroundings
  const root = path.dirname(folders.content)
  const folder = path.join(root, '.import', order.name)
  mkdirSync(folder, { recursive: true })

  const found = readCarteFile(folder, order.carte, root)
  if (found.problems.length > 0) return { ended: 'faulty-map', problems: found.problems }
  const isTrial = order.isTrial || found.isFirst
  const entries = new LineStore<SourceEntry>(path.join(folder, 'items.jsonl'))
  const converted = new LineStore<Converted>(path.join(folder, 'textes.jsonl'))
  try {
    const source = entriesOf(order.kind, order.source, order.model, found.carte)
    const index = await readSource(source, entries, found.carte, n => progress('Lecture', n), signal)
    entries.keep()

    const journal = new Journal(path.join(folder, 'journal.jsonl'))
    if (!isTrial) await clearDrafts(journal, root)
    const present = presentContent(folders.content, journal)
    const { archive } = await inspectFiles({ files: present, problems: [] }, folders.public, now)
    const proposed = withProposals(found, index, archive, order.signature)
    const { carte } = proposed
    const plan = planImport(index, carte, archive, journal, order.signature)
    const carteFile = writeCarte(proposed, plan.questions, root)

    const items = wantedItems(plan, order)
    const records = recordFilesOf(plan, index, carte, archive, synopsesIn(entries, index))
    const batch = {
      ...{ plan, carte, items, entries, converted, from: order.kind, firstSeen: lastDateOf(index) },
      conversions: conversionsOf({
        ...{ index, entries, carte, order, signal },
        publicFolder: isTrial ? path.join(folder, 'essai') : folders.public,
        journal: path.join(folder, isTrial ? 'essai' : '', 'images.jsonl'),
      }),
    }
    const total = items.length
    const done = await convertAll(batch, n => progress('Conversion', n, total), signal)
    const { allDrafts } = order
    const problems = await holdBackFaulty(
      batch,
      done,
      records,
      { present, folders, now, allDrafts, trialPictures: isTrial ? `/images/${order.name}/` : null },
      n => progress('Vérification', n, total),
    )

    const { verdicts, written } = await writeAll(
      batch,
      done,
      records,
      { journal, root, isTrial, allDrafts, signal },
      n => progress('Écriture', n, total),
    )
    const lines = reportLines({ batch, index, done, records, verdicts, now, allDrafts })
    const report = writeReport(folder, lines, {
      heading: isTrial
        ? 'Essai : rien n’a été écrit dans le contenu.'
        : `Import : ${formatCount(written, 'fichier écrit', 'fichiers écrits')}.`,
      questions: plan.questions.map(({ key, comment }) => `${key} : ${comment}`),
      problems: problems.map(problem => formatProblem(problem).replace(/\s*\n\s*/g, ' ')),
    })
    return {
      ...{ ended: isTrial ? 'trial' : 'written', isFirst: found.isFirst, carte: carteFile },
      ...{ report: path.relative(root, report), lines, written, problems, questions: plan.questions.length },
    }
  } finally {
    entries.close()
    converted.close()
  }
}
