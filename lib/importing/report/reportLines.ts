import type { Milliseconds } from '../../time/clock'
import type { SourceIndex } from '../read/sourceIndex'
import type { Batch, Done } from '../write/convertAll'
import type { Verdict } from '../write/judgeFile'
import type { RecordFile } from '../write/recordFiles'
import type { ReportLine, Status } from './lineOf'

type Ended = {
  batch: Batch
  index: SourceIndex
  done: ReadonlyMap<string, Done>
  records: readonly RecordFile[]
  verdicts: ReadonlyMap<string, Verdict>
  now: Milliseconds
  allDrafts: boolean
}

const NO_WORDS = { source: 0, kept: 0 }

/** A line for each text of the source, whatever became of it, then for each record and each stray entry. */
export function reportLines({ batch, index, done, records, verdicts, now, allDrafts }: Ended): ReportLine[] {
  const { plan, converted } = batch
  const lines = new Map<string, ReportLine>()
  for (const [id, { planned, place, reasons }] of done) {
    const { losses, guesses, words } = converted.at(place)
    const { item, file, path, formerPaths, folder } = planned
    const [kept, told] = verdictStatus(verdicts.get(id))
    const isHidden = folder !== 'pages' && (allDrafts || reasons.length > 0)
    const isToCome = item.published !== null && Date.parse(item.published) > now
    const status = kept ?? (isHidden ? 'brouillon' : isToCome ? 'programmé' : 'publié')
    const whole = [
      ...reasons,
      ...(told ? [told] : []),
      ...(allDrafts && reasons.length === 0 ? ['Tout reste en brouillon, comme demandé.'] : []),
    ]
    lines.set(id, {
      id,
      where: item.where,
      title: item.title ?? '',
      status,
      file,
      path,
      formerPaths,
      reasons: whole,
      losses,
      guesses,
      words,
    })
  }
  for (const { item, reason } of plan.ignored) lines.set(item.id, ignored(item, reason))
  const told = new Set(plan.films.flatMap(film => film.told))
  return [
    ...index.items.map(
      item => lines.get(item.id) ?? ignored(item, 'il n’était pas demandé (--max, --depuis)'),
    ),
    ...records.map(({ key, file, losses }): ReportLine => {
      const [kept, told] = verdictStatus(verdicts.get(key))
      return {
        ...{
          id: key,
          where: { file: '', line: 0 },
          title: '',
          status: kept ?? 'fiche',
          file,
          path: '',
          formerPaths: [],
        },
        ...{ reasons: told ? [told] : [], losses, guesses: [], words: NO_WORDS },
      }
    }),
    ...index.films
      .filter(({ film }) => !told.has(film))
      .map(({ film, where }) =>
        stray(
          `film : ${film.title ?? ''} (${film.year ?? '?'})`,
          where,
          'aucun texte n’en parle, ou sa fiche est là',
        ),
      ),
    ...index.left.map(({ what, where, reason }) => stray(what, where, reason)),
  ]
}

/** What a file that was not written is; null where it was, or lies there as it was to be. */
function verdictStatus(verdict: Verdict | undefined): [status: Status | null, reason: string | null] {
  if (verdict?.do !== 'nothing' || verdict.because === 'same') return [null, null]
  if (verdict.because === 'kept') {
    return [
      'gardé',
      verdict.isStale
        ? 'La source a changé, et le fichier aussi : il est gardé tel quel, à reprendre à la main.'
        : 'Le fichier a été repris à la main : il est gardé tel quel.',
    ]
  }
  if (verdict.because === 'gone')
    return ['absent', 'Le fichier a été supprimé ou renommé depuis : il n’est pas récrit.']
  return ['gardé', 'Un fichier de ce nom existe, que l’import n’a pas écrit : il est gardé tel quel.']
}

function ignored({ id, where, title }: SourceIndex['items'][number], reason: string): ReportLine {
  return { ...stray(title ?? '', where, reason), id }
}

function stray(title: string, where: ReportLine['where'], reason: string): ReportLine {
  return {
    ...{ id: '', where, title, status: 'ignoré', file: '', path: '', formerPaths: [], reasons: [reason] },
    ...{ losses: [], guesses: [], words: NO_WORDS },
  }
}
