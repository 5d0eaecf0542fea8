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
import { inItsLanguage } from './inItsLanguage'

z.config(z.locales.fr())

/** Holds one parsed file against the schema of its folder. Returns every problem found when it does not obey. */
export function validate(parsed: ParsedFile): ValidFile | Problem[] {
  const kind: Kind = kindIn(parsed.folder)
  const schema: z.ZodType = CONTENT_TYPES[kind].schema
  const result = inItsLanguage(parsed.data, () => schema.safeParse(parsed.data))
  if (result.success) {
    const { empty: _, ...file } = parsed
    // The schema of `kind` has just vouched for the data; TypeScript cannot follow the index.
    return { ...file, kind, data: result.data } as ValidFile
  }
  return result.error.issues.flatMap(issue => {
    const place = schemaAt(schema, issue.path)
    return frenchIssue(
      issue,
      parsed,
      { here: fieldsOf(place), ownerOf: key => otherArticleWith(kind, issue.path, key) },
      other => adviceIn(place, other),
    )
  })
}

/** The type of article that a field of the wrong type of article belongs to, or undefined. */
function otherArticleWith(kind: Kind, path: readonly PropertyKey[], key: string): ArticleKind | undefined {
  if (path.length > 0 || !isArticleKind(kind)) return undefined
  return ARTICLE_KINDS.find(
    other => other !== kind && fieldsOf(schemaAt(CONTENT_TYPES[other].schema, path)).includes(key),
  )
}

/** What is wrong with a value in a place: null when it would be taken, else the advice of its schema, or ''. */
function adviceIn(place: z.ZodType | null, value: unknown): string | null {
  const [issue] = place?.safeParse(value).error?.issues ?? []
  if (place && !issue) return null
  return issue?.code === 'custom' && typeof issue.params?.hint === 'string' ? issue.params.hint : ''
}

/** The field names that a group may have, for "did you mean". */
function fieldsOf(place: z.ZodType | null): string[] {
  return place instanceof z.ZodObject ? Object.keys(place.shape) : []
}

/** The schema of the place that a path leads to, without what makes it optional; null where there is none. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let current = unwrapped(schema)
  for (const step of path) {
    const next: unknown =
      current instanceof z.ZodArray
        ? current.element
        : current instanceof z.ZodObject && Object.hasOwn(current.shape, step)
          ? current.shape[String(step)]
          : null
    if (!(next instanceof z.ZodType)) return null
    current = unwrapped(next)
  }
  return current
}

function unwrapped(schema: z.ZodType): z.ZodType {
  let current = schema
  while (
    current instanceof z.ZodDefault ||
    current instanceof z.ZodOptional ||
    current instanceof z.ZodNullable
  ) {
    current = current.unwrap() as z.ZodType
  }
  return current
}
