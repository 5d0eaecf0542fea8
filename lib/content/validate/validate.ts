import { z } from 'zod'
import {
  ARTICLE_KINDS,
  type ArticleKind,
  CONTENT_TYPES,
  isArticleKind,
  type Kind,
  kindIn,
} from '../../model/contentTypes'
import type { ParsedFile, ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { frenchIssue } from './frenchIssue'

z.config(z.locales.fr())

/** Holds one parsed file against the schema of its folder. Returns every problem found when it does not obey. */
export function validate(parsed: ParsedFile): ValidFile | Problem[] {
  const kind: Kind = kindIn(parsed.folder)
  const schema: z.ZodType = CONTENT_TYPES[kind].schema
  const result = schema.safeParse(parsed.data)
  if (result.success) {
    const { empty: _, ...file } = parsed
    // The schema of `kind` has just vouched for the data; TypeScript cannot follow the index.
    return { ...file, kind, data: result.data } as ValidFile
  }
  return result.error.issues.flatMap(issue =>
    frenchIssue(issue, parsed, {
      here: keysOf(schema, issue.path),
      ownerOf: key => otherArticleWith(kind, issue.path, key),
    }),
  )
}

/** The type of article that a field of the wrong type of article belongs to, or undefined. */
function otherArticleWith(kind: Kind, path: readonly PropertyKey[], key: string): ArticleKind | undefined {
  if (path.length > 0 || !isArticleKind(kind)) return undefined
  return ARTICLE_KINDS.find(
    other => other !== kind && keysOf(CONTENT_TYPES[other].schema, path).includes(key),
  )
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
