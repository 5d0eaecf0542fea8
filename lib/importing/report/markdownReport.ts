import { formatCount, formatExact } from '../../format/number'
import type { ReportLine, Status } from './lineOf'

const STATUSES: readonly Status[] = ['publié', 'programmé', 'brouillon', 'gardé', 'absent', 'ignoré', 'fiche']

/** What a report says of a status, in its table of totals. */
const MEANINGS: Readonly<Record<Status, string>> = {
  publié: 'visible des lecteurs',
  programmé: 'paraîtra à sa date',
  brouillon: 'écrit, caché jusqu’à ce que quelqu’un regarde',
  gardé: 'repris à la main depuis : rien n’y est changé',
  absent: 'supprimé ou renommé à la main depuis : rien n’est récrit',
  ignoré: 'pas repris',
  fiche: 'film, personne ou signature',
}

export type Heading = {
  /** What the run is called: « Essai : rien n’a été écrit. » */
  heading: string
  questions: readonly string[]
  problems: readonly string[]
}

/** The report as a chief editor reads it: totals first, then what needs somebody, then every text. */
export function markdownReport(
  lines: readonly ReportLine[],
  { heading, questions, problems }: Heading,
): string {
  const words = lines.reduce(
    (sum, line) => ({ source: sum.source + line.words.source, kept: sum.kept + line.words.kept }),
    { source: 0, kept: 0 },
  )
  const redirects = lines.reduce((sum, { formerPaths }) => sum + formerPaths.length, 0)
  const share = words.source === 0 ? 100 : (100 * Math.min(words.kept, words.source)) / words.source
  return [
    '# Rapport du déménagement',
    '',
    heading,
    '',
    '| statut | nombre | ce que cela veut dire |',
    '| --- | ---: | --- |',
    ...STATUSES.map(
      status =>
        `| ${status} | ${lines.filter(line => line.status === status).length} | ${MEANINGS[status]} |`,
    ),
    '',
    `- Mots : ${formatCount(words.kept, 'gardé')} sur ${formatExact(words.source)}, soit ${formatExact(Math.floor(share * 100) / 100)} %.`,
    `- Anciennes adresses qui mènent aux nouvelles : ${redirects}.`,
    ...section(
      'Ce que la vérification dit',
      problems.map(problem => `- ${problem}`),
    ),
    ...section(
      'Questions à régler dans la carte',
      questions.map(question => `- ${question}`),
    ),
    ...section('Pertes, en tout', totalLosses(lines)),
    ...section('Textes et fiches', lines.filter(({ status }) => status !== 'ignoré').flatMap(describe)),
    ...section('Pas repris', lines.filter(({ status }) => status === 'ignoré').flatMap(describe)),
    '',
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]
}

/** Every kind of loss with how often and in how many texts, the most frequent first. */
function totalLosses(lines: readonly ReportLine[]): string[] {
  const totals = new Map<string, { count: number; texts: number }>()
  for (const { losses } of lines) {
    for (const { what, count } of losses) {
      const known = totals.get(what) ?? { count: 0, texts: 0 }
      totals.set(what, { count: known.count + count, texts: known.texts + 1 })
    }
  }
  if (totals.size === 0) return []
  return [
    '| quoi | fois | textes |',
    '| --- | ---: | ---: |',
    ...[...totals]
      .sort((a, b) => b[1].count - a[1].count)
      .map(([what, { count, texts }]) => `| ${inCell(what)} | ${count} | ${texts} |`),
  ]
}

function describe(line: ReportLine): string[] {
  const { id, where, title, status, file, path, formerPaths, reasons, losses, guesses, words } = line
  const lost = words.source - words.kept
  return [
    `- **${inLine(title || id)}** — ${status}${file ? ` — \`${file}\`` : ''} (${[...(id ? [inLine(id)] : []), ...(where.file ? [`${where.file}:${where.line}`] : [])].join(', ')})`,
    ...reasons.map(reason => `  - ${inLine(reason)}`),
    ...formerPaths.map(former => `  - ${inLine(former)} → ${path}`),
    ...losses.map(
      ({ what, count, sample }) => `  - perdu : ${inLine(what)} × ${count} : « ${inLine(sample)} »`,
    ),
    ...guesses.map(({ what, rule }) => `  - supposé : ${inLine(what)} (${inLine(rule)})`),
    ...(lost > 0 ? [`  - mots : ${words.kept} gardés sur ${words.source}`] : []),
  ]
}

/** A piece of the source within a line of Markdown. */
function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[`<[\]*_|\\]/g, sign => `\\${sign}`)
}

function inCell(text: string): string {
  return inLine(text)
}
