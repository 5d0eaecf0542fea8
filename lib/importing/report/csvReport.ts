import type { ReportLine } from './lineOf'

const COLUMNS = [
  ...['identifiant', 'source', 'titre', 'statut', 'fichier', 'adresse', 'anciennes adresses', 'raisons'],
  ...['pertes', 'suppositions', 'mots de la source', 'mots gardés'],
]

/** The report as a table that spreadsheets open: one line for each thing of the source. */
export function csvReport(lines: readonly ReportLine[]): string {
  const rows = lines.map(line => [
    ...[
      line.id,
      line.where.file ? `${line.where.file}:${line.where.line}` : '',
      line.title,
      line.status,
      line.file,
      line.path,
    ],
    line.formerPaths.join(' '),
    line.reasons.join(' '),
    line.losses.map(({ what, count, sample }) => `${what} × ${count} : ${sample}`).join(' | '),
    line.guesses.map(({ what, rule }) => `${what} (${rule})`).join(' | '),
    String(line.words.source),
    String(line.words.kept),
  ])
  // Spreadsheets take a file for UTF-8 by its mark.
  return `\uFEFF${[COLUMNS, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection). */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]|^'/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
