import type { SourceFile } from '../model/files'
import { isArticleFile, type ValidFile } from '../model/files'
import type { Problem } from '../model/problem'
import { lineAndColumn } from '../text/lineAndColumn'
import { capitalAccent } from './capitalAccent'
import { cutText } from './cutText'
import { doubleWord } from './doubleWord'
import { foreignLetters } from './foreignLetters'
import { leftMarks } from './leftMarks'
import { misspellings } from './misspellings'
import { mixedApostrophes } from './mixedApostrophes'
import type { Finding, LintRule, Passage, Subject } from './passage'
import { proseOf } from './proseOf'
import { relativeDay } from './relativeDay'
import { weekday } from './weekday'

const RULES: readonly LintRule[] = [
  relativeDay,
  weekday,
  doubleWord,
  capitalAccent,
  cutText,
  misspellings,
  foreignLetters,
  leftMarks,
]

/** Those of which a finding may hold back an edition. */
const STRICT_RULES: readonly LintRule[] = [relativeDay, cutText]

/** Fields that hold running text of ours. Titles of films and of sources are other people’s. */
const FIELDS = {
  headline: ['title'],
  metadata: ['summary', 'description'],
  text: ['verdict', 'audience', 'strengths', 'weaknesses', 'history', 'image', 'bio'],
} as const satisfies Partial<Record<Passage['role'], readonly string[]>>

/**
 * What a machine can see in the French of a file that obeys its schema: slips, and days that will not mean
 * anything later. All are warnings but, in a headline or a summary, « aujourd’hui » and what is cut.
 */
export function lint(source: SourceFile, file: ValidFile): Problem[] {
  const subject = subjectOf(file)
  const problems = (['headline', 'metadata', 'text'] as const).flatMap(role => lintFields(file, role))

  // Three times the longest essay: beyond it a paste gone wrong, which the check of bodies tells.
  const prose = file.body.length > MOST_CHARACTERS ? '' : proseOf(file.body)
  for (const finding of findingsOf({ text: prose, role: 'body' }, subject))
    problems.push(problem(finding, placeIn(file.body, finding.at, file, file.bodyLine)))

  const mixed = mixedApostrophes(source.text)
  if (mixed !== null) {
    problems.push(
      problem(
        {
          at: mixed,
          message: "Ce fichier mêle apostrophes droites (') et courbes (’).",
          hint: 'Gardez-en une seule sorte ; la page les affiche toutes courbes.',
        },
        placeIn(source.text, mixed, file, 1),
      ),
    )
  }
  return problems
}

/**
 * Of the same only what holds back an edition: the few fields that search engines show. Every file is looked at
 * whenever one of them changes, so nothing is done here for the sake of a warning.
 */
export function lintMetadata(file: ValidFile): Problem[] {
  return (['headline', 'metadata'] as const).flatMap(role =>
    lintFields(file, role, (passage, subject) =>
      findingsOf(passage, subject, STRICT_RULES).filter(({ isError }) => isError),
    ),
  )
}

function subjectOf(file: ValidFile): Subject {
  return { day: isArticleFile(file) ? file.data.date.slice(0, 10) : null }
}

function lintFields(file: ValidFile, role: keyof typeof FIELDS, find: LintRule = findingsOf): Problem[] {
  const subject = subjectOf(file)
  const data: Record<string, unknown> = file.data
  return FIELDS[role].flatMap(field => {
    if (field === 'title' && subject.day === null) return []
    return textsOf(data[field], [field]).flatMap(([path, text]) =>
      find({ text, role }, subject).map(finding =>
        problem(finding, { ...file.placeOf(path), field: path.join('.') }),
      ),
    )
  })
}

/** One slip repeated a thousand times is a paste gone wrong: the first tell enough. */
const MOST = 50

const MOST_CHARACTERS = 200_000

function findingsOf(passage: Passage, subject: Subject, rules = RULES): Finding[] {
  return rules.flatMap(rule => rule(passage, subject).slice(0, MOST))
}

function problem(
  { message, hint, isError }: Finding,
  place: Pick<Problem, 'file' | 'line' | 'column' | 'field'>,
): Problem {
  return isError ? { ...place, message, hint } : { ...place, message, hint, severity: 'warning' }
}

function placeIn(text: string, at: number, { file }: ValidFile, firstLine: number) {
  const { line, column } = lineAndColumn(text, at)
  return { file, line: firstLine + line - 1, column }
}

/** Addresses and the like that stand among the texts of a field. */
const NOT_TEXT: readonly PropertyKey[] = ['src', 'license', 'date', 'kind']

/** Every text of a field with its path: `strengths.1`, `history.0.text`, `image.alt`. */
function textsOf(value: unknown, path: (string | number)[]): [path: (string | number)[], text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one, index) => textsOf(one, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    NOT_TEXT.includes(key) ? [] : textsOf(one, [...path, key]),
  )
}
