import { remembered } from '../cache/remembered'
import { isArticleFile, type ValidFile } from '../model/files'
import type { Place, Problem } from '../model/problem'
import { isFrench } from '../model/schema/language'
import { lineAndColumn } from '../text/lineAndColumn'
import { textsIn } from '../text/textsIn'
import {
  type Finding,
  type LintRule,
  MOST_FINDINGS,
  type Passage,
  ROLES,
  rolesOf,
  type Subject,
} from './passage'
import { readingOf } from './readingOf'
import { RULES } from './rules'

/** Fields that hold running text of ours. Titles of films and of sources are other people’s. */
const FIELDS = {
  headline: ['title'],
  metadata: ['summary', 'description'],
  text: ['verdict', 'audience', 'strengths', 'weaknesses', 'history', 'elsewhere', 'image', 'bio', 'steps'],
} as const satisfies Partial<Record<Passage['role'], readonly string[]>>

/**
 * What a machine can see in the French of a file that obeys its schema: slips, and days that will not mean
 * anything later.
 *
 * @param severity only what the rules of this severity find: every file is looked at for errors whenever its text
 * changes, for warnings when an editor asks
 */
export function lint(
  file: ValidFile,
  severity: LintRule['severity'],
  rules: readonly LintRule[] = RULES,
): Problem[] {
  const subject = { day: (isArticleFile(file) && file.data.date.slice(0, 10)) || null }
  const isForeign = isArticleFile(file) && !isFrench(file.data.lang)
  const isImported = isArticleFile(file) && file.data.imported !== undefined
  const asked = rules.filter(rule => rule.severity === severity && (!isForeign || rule.holdsEverywhere))
  return ROLES.flatMap(role => {
    const readers = asked.filter(rule => rolesOf(rule).includes(role))
    if (readers.length === 0) return []
    return textsOf(role, file).flatMap(({ text, placeOf }) =>
      findingsIn({ text, role }, subject, readers).map(
        ({ id, at, message, hint }): Problem => ({
          ...placeOf(at),
          rule: `lint/${id}`,
          message,
          hint,
          // What another site has published for years holds back nothing here.
          ...((severity === 'warning' || isImported) && { severity: 'warning' as const }),
        }),
      ),
    )
  })
}

const warnings = remembered<readonly Problem[]>('lint')

/** What all rules of severity « warning » find in a file: it is looked for once in each text. */
export function lintWarnings(file: ValidFile): readonly Problem[] {
  return warnings.of(file.source, () => lint(file, 'warning'))
}

/** Three times the longest essay: beyond it a paste gone wrong, which the check of bodies tells. */
const MOST_CHARACTERS = 200_000

/** What rules find in one passage, each with the id of its rule. */
export function findingsIn(
  { text, role }: Passage,
  subject: Subject,
  rules: readonly LintRule[],
): (Finding & { id: string })[] {
  if (role === 'body' && text.length > MOST_CHARACTERS) return []
  const reading = readingOf({ text, role })
  return rules
    .filter(rule => rolesOf(rule).includes(role))
    .flatMap(({ id, check }) =>
      check(reading, subject)
        .slice(0, MOST_FINDINGS)
        .map(finding => ({ id, ...finding })),
    )
}

/** A text of a file; `placeOf` tells where an offset of it stands, which takes a parse where it is a field. */
type PlacedText = { text: string; placeOf(at: number): Place & { field?: string } }

/** Addresses and the like that stand among the texts of a field, and words that are not ours to mend. */
const NOT_TEXT: readonly PropertyKey[] = [
  ...['src', 'license', 'date', 'kind', 'url', 'film'],
  ...['from', 'publisher', 'title', 'headlines'],
]

function textsOf(role: Passage['role'], file: ValidFile): PlacedText[] {
  if (role === 'body') return [placed(file.body, file, file.bodyLine)]
  if (role === 'source') return [placed(file.source.text, file, 1)]
  const data: Record<string, unknown> = file.data
  const ours = runningTexts(file)
  const fields = role === 'label' ? Object.keys(data).filter(field => !ours.includes(field)) : FIELDS[role]
  return fields.flatMap(field => {
    if (role !== 'label' && !ours.includes(field)) return []
    const texts = textsIn(data[field], [field], NOT_TEXT).filter(([, text]) => text !== '')
    return texts.map(([path, text]) => ({
      text,
      placeOf: () => ({ ...file.placeOf(path), field: path.join('.') }),
    }))
  })
}

/** The fields of a file that hold running text of ours. The title of a record is a fact. */
function runningTexts(file: ValidFile): readonly string[] {
  const fields = Object.values(FIELDS).flat()
  return isArticleFile(file) || file.kind === 'page' || file.kind === 'guide'
    ? fields
    : fields.filter(field => field !== 'title')
}

function placed(text: string, { file }: ValidFile, firstLine: number): PlacedText {
  const placeOf = (at: number) => {
    const { line, column } = lineAndColumn(text, at)
    return { file, line: firstLine + line - 1, column }
  }
  return { text, placeOf }
}
