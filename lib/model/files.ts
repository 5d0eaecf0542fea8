import type { z } from 'zod'
import type { Folder, Kind } from './contentTypes'
import type { Place } from './problem'
import { authorSchema, pageSchema, personSchema, platformSchema, sagaSchema } from './schema/entities'
import { filmSchema } from './schema/film'
import { newsSchema } from './schema/news'
import { reviewSchema } from './schema/review'
import { withdrawalSchema } from './schema/withdrawal'

/** A file cut in two: front matter as plain data (unvalidated) and the Markdown below it. */
export type ParsedFile = Omit<SourceFile, 'text'> & {
  data: unknown
  /** Fields with nothing behind their colon, which `data` lacks. */
  empty: readonly string[]
  body: string
  /** Line of the file on which `body` begins. */
  bodyLine: number
  /** Where a front-matter field stands in the file; the nearest parent when the field itself is missing. */
  placeOf(field: readonly PropertyKey[], part?: 'key' | 'value'): Place
}

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
export type ValidFile = {
  [K in Kind]: Validated<K>
}[Kind]

/** A valid file of one kind. */
export type FileOf<K extends Kind> = Extract<ValidFile, { kind: K }>

/** Whether a file is that of a review or of a news item. */
export function isArticleFile(file: ValidFile): file is FileOf<'review' | 'news'> {
  return file.kind === 'review' || file.kind === 'news'
}

/** Where content and its images lie; both absolute. */
export type ContentFolders = { content: string; public: string }
export type CheckedFile = { source: SourceFile; valid: ValidFile }

/** One content file as text: without byte-order mark, with `\n` line ends. */
export type SourceFile = { folder: Folder; slug: string; file: string; text: string }
