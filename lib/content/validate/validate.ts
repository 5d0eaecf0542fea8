import { z } from 'zod'
import { KIND_BY_FOLDER, type Kind } from '../../model/contentTypes'
import { type ParsedFile, SCHEMAS, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { frenchIssue } from './frenchIssue'

z.config(z.locales.fr())

/** Holds one parsed file against the schema of its folder. Returns every problem found when it does not obey. */
export function validate(parsed: ParsedFile): ValidFile | Problem[] {
  const kind = KIND_BY_FOLDER[parsed.folder]
  const schema = SCHEMAS[kind]
  const result = schema.safeParse(parsed.data)
  if (result.success) {
    const { empty: _, ...file } = parsed
    // The schema of `kind` has just vouched for the data; TypeScript cannot follow the index.
    return { ...file, kind, data: result.data } as ValidFile
  }
  return result.error.issues.flatMap(issue =>
    frenchIssue(issue, parsed, {
      here: keysOf(schema, issue.path),
      elsewhere: keysOfOtherArticles(kind, issue.path),
    }),
  )
}

/** The fields of the other kind of article, for those that belong to it. */
function keysOfOtherArticles(kind: Kind, path: readonly PropertyKey[]): string[] {
  if (path.length > 0 || (kind !== 'review' && kind !== 'news')) return []
  return keysOf(SCHEMAS[kind === 'review' ? 'news' : 'review'], path)
}

/** The field names known at a path of the schema, for "did you mean". */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.ZodType = schema
  for (const step of [...path, null]) {
    while (!(current instanceof z.ZodObject) && !(current instanceof z.ZodArray)) {
      if (
        current instanceof z.ZodDefault ||
        current instanceof z.ZodOptional ||
        current instanceof z.ZodNullable
      ) {
        current = current.unwrap() as z.ZodType
      } else return []
    }
    if (step === null) break
    const next: unknown = current instanceof z.ZodArray ? current.element : current.shape[String(step)]
    if (!(next instanceof z.ZodType)) return []
    current = next
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : []
}
