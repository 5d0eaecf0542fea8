import type { ParsedFile, SourceFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { conflictMarks } from './conflictMarks'
import { fenceProblem, partsOf } from './fences'
import { longHeader } from './longHeader'
import { parse, placesIn } from './parse'

/** What could be read of a file whose front matter is no YAML, and the fields that could not. */
export type Salvaged = { parsed: ParsedFile; lost: readonly string[] }

/**
 * What can be read of a file that does not parse: the fields without those in which the problems stand, or the body
 * alone. An editor is told of what is wrong there in the same pass. Null where nobody knows what is front matter and
 * what is body.
 *
 * @param problems why it does not parse
 */
export function salvage(source: SourceFile, problems: readonly Problem[]): Salvaged | null {
  const { file, folder, slug, text } = source
  if (conflictMarks(source) ?? fenceProblem(file, text) ?? longHeader(file, text)) return null
  const { end, body: start } = partsOf(text)
  const lines = text.slice(0, end).split('\n')
  const lost = problems.flatMap(({ line }) => blankField(lines, line - 1))
  const parsed = parse({ ...source, text: lines.join('\n') + text.slice(end) })
  // The lines that are left stand where they stood: places hold for the file as it is.
  if (!Array.isArray(parsed)) return { parsed: { ...parsed, source }, lost }
  const bodyLine = lines.length + 1
  const body = text.slice(start)
  return {
    parsed: { source, file, folder, slug, data: {}, empty: [], body, bodyLine, placeOf: placesIn(source) },
    lost: ['*'],
  }
}

const FIELD = /^["']?([\w-]+)["']?[ \t\u00A0]*:/

/** Empties the lines of the field that a line belongs to. Gives its name. */
function blankField(lines: string[], at: number): string[] {
  const first = lines.findLastIndex((line, index) => index <= at && FIELD.test(line))
  if (first === -1) {
    lines[at] = ''
    return []
  }
  const next = lines.findIndex((line, index) => index > first && /^\S/.test(line) && FIELD.test(line))
  const end = next === -1 ? lines.length - 1 : next
  const [, name = ''] = FIELD.exec(lines[first] ?? '') ?? []
  lines.fill('', first, Math.max(end, at + 1))
  return [name]
}
