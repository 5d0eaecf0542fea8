import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { csvReport } from './csvReport'
import type { ReportLine } from './lineOf'
import { type Heading, markdownReport } from './markdownReport'

/** Writes both forms of the report; one that says the same keeps its time of writing. */
export function writeReport(folder: string, lines: readonly ReportLine[], heading: Heading): string {
  const file = path.join(folder, 'rapport.md')
  writeIfNew(file, markdownReport(lines, heading))
  writeIfNew(path.join(folder, 'rapport.csv'), csvReport(lines))
  return file
}

function writeIfNew(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  writeFileSync(file, text)
}
