import { z } from 'zod'
import { frenchIssue } from './frenchIssue'
import { KIND_BY_FOLDER, type Kind } from '../../model/contentTypes'
import type { ParsedFile } from '../source/parse'
import type { Problem } from '../../model/problem'
import { authorSchema, pageSchema, personSchema, platformSchema, sagaSchema } from '../../model/schema/entities'
import { filmSchema } from '../../model/schema/film'
import { newsSchema } from '../../model/schema/news'
import { reviewSchema } from '../../model/schema/review'
import { withdrawalSchema } from '../../model/schema/withdrawal'

export const SCHEMAS = {
  review: reviewSchema,
  news: newsSchema,
  film: filmSchema,
  person: personSchema,
  platform: platformSchema,
  saga: sagaSchema,
  author: authorSchema,
  page: pageSchema,
  withdrawal: withdrawalSchema,
} as const satisfies Record<Kind, z.ZodType>

type Validated<K extends Kind> = Omit<ParsedFile, 'data' | 'empty'> & {
  kind: K
  data: z.output<(typeof SCHEMAS)[K]>
}

/** A file whose front matter obeys the schema of its kind. References are not checked yet. */
export type ValidFile = { [K in Kind]: Validated<K> }[Kind]

/** A valid file of one kind. */
export type FileOf<K extends Kind> = Extract<ValidFile, { kind: K }>

/** Whether a file is that of a review or of a news item. */
export function isArticleFile(file: ValidFile): file is FileOf<'review' | 'news'> {
  return file.kind === 'review' || file.kind === 'news'
}

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
    frenchIssue(issue, parsed, { here: keysOf(schema, issue.path), elsewhere: keysOfTwin(kind, issue.path) }),
  )
}

/** The fields of the other kind of article, for those that belong to it. */
function keysOfTwin(kind: Kind, path: readonly PropertyKey[]): string[] {
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
