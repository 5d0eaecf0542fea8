import { agree } from '../grammar/plural'
import type { RuleId } from './ruleIds'

/** A place in a content file. Lines and columns count from 1; `file` is relative to the project, with `/`. */
export type Place = { file: string; line: number; column: number }

/** What is wrong in a content file, where, and what the editor should do. All texts are French. */
export type Problem = Place & {
  /** The front-matter field, dotted (`cast.2.person`), when there is one. */
  field?: string
  /** The kind of fault: for programs, in English. Never the name of an item, since it may be told to anybody. */
  rule: RuleId
  /** What is wrong, as a full sentence. */
  message: string
  /** What to do about it, as a full sentence. */
  hint: string
  /** Absent for an error. It holds back its file, and what cannot do without it; a warning asks the editor to look again. */
  severity?: 'warning'
  /** The other file, where two claim what only one can have. */
  against?: string
  /** What may be said outside the newsroom where the message itself names a hidden item. */
  publicMessage?: string
}

/** A field without the ranks in its lists: `related.0` is « related », and the column tells which. */
export function shownField(field: string): string {
  return field.replace(/\.\d+/g, '')
}

/** One problem as editors read it: `file:line:column`, then the field, the message and the hint. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, message, hint, severity } = problem
  const kind = severity === 'warning' ? 'avertissement : ' : ''
  const subject = field ? `« ${shownField(field)} » : ` : ''
  return `${file}:${line}:${column}\n  ${kind}${subject}${message}\n  → ${hint}`
}

/** Thrown when content cannot be published as it is. Carries every problem of every file. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(
      `${countProblems(problems.length)} dans le contenu\n\n${problems.map(formatProblem).join('\n\n')}\n`,
    )
    this.name = 'ContentError'
    this.problems = problems
  }
}

export function countProblems(count: number): string {
  return `${count} ${agree(count, 'problème')}`
}

/** In the order of files, then lines, so that an editor fixes a file from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(byPlace)
}

/** Compares problems by that order. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column
}
