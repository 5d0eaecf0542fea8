import path from 'node:path'
import { keepRemembered } from '../cache/remembered'
import { lookAt } from '../content/compose/compose'
import type { Inspection } from '../content/load'
import { formatCount } from '../format/number'
import type { ContentFolders } from '../model/files'
import type { Archive } from '../model/items'
import { countProblems, type Problem, sortProblems } from '../model/problem'
import { describeArchive } from './content/counts'
import { showProblems } from './content/showProblems'

export type Output = {
  print: (line: string) => void
  complain: (line: string) => void
  colours: boolean
}

/** The result of a check. `archive` is complete only without problems. */
export type Checked = { archive: Archive; problems: Problem[]; warnings: Problem[] }

/**
 * Prints every problem of the content, in French, or that there is none: warnings first, apart from errors.
 *
 * @param further what only the command of the editors looks for
 */
export async function checkContent(
  folders: ContentFolders,
  output: Output,
  further: (found: Inspection) => Promise<Problem[]> = async () => [],
): Promise<Checked> {
  // Nothing is known here of what readers have.
  const { found, composition } = await lookAt(folders, async () => new Map())
  const waiting = composition?.waiting ?? []
  const more = sortProblems([...found.problems, ...found.warnings, ...waiting, ...(await further(found))])
  const checked: Checked = {
    archive: found.archive,
    problems: more.filter(({ severity }) => severity !== 'warning'),
    warnings: more.filter(({ severity }) => severity === 'warning'),
  }
  keepRemembered(found.files.map(({ source }) => source))
  report(checked, path.dirname(folders.content), output)
  return checked
}

/** Prints what was found: warnings first, apart from errors, then what it comes to. */
export function report(
  { archive, problems, warnings }: Checked,
  root: string,
  { print, complain, colours }: Output,
): void {
  reportWarnings(warnings, root, { complain, colours })
  for (const shown of showProblems(problems, root, colours)) complain(`${shown}\n`)
  const doubts = warnings.length > 0 ? ` ${formatCount(warnings.length, 'avertissement')}.` : ''
  if (problems.length > 0) {
    complain(`✗ ${countProblems(problems.length)} à corriger avant publication.${doubts}`)
  } else {
    print(`✓ Contenu valide\u00A0: ${describeArchive(archive)}.${doubts}`)
  }
}

/** @param root absolute, the folder that the warnings' files are relative to */
export function reportWarnings(
  warnings: readonly Problem[],
  root: string,
  { complain, colours }: Omit<Output, 'print'>,
): void {
  for (const shown of showProblems(warnings, root, colours)) complain(`${shown}\n`)
}
