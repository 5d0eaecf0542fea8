import type { z } from 'zod'
import { type ArticleKind, type CONTENT_TYPES, type Folder, isArticleKind, type Kind } from './contentTypes'
import type { Place } from './problem'

/** A file cut in two: front matter as plain data (unvalidated) and the Markdown below it. */
export type ParsedFile = Omit<SourceFile, 'text'> & {
  /** The file as it was read: what is found out about its text is remembered by it (lib/cache/remembered.ts). */
  source: SourceFile
  data: unknown
  /** Fields with nothing behind their colon, which `data` lacks. */
  empty: readonly string[]
  body: string
  /** Line of the file on which `body` begins. */
  bodyLine: number
  /** Where a front-matter field stands in the file; the nearest parent when the field itself is missing. */
  placeOf(field: readonly PropertyKey[], part?: 'key' | 'value'): Place
}

type Validated<K extends Kind> = Omit<ParsedFile, 'data' | 'empty'> & {
  kind: K
  data: z.output<(typeof CONTENT_TYPES)[K]['schema']>
}

/** A file whose front matter obeys the schema of its kind. References are not checked yet. */
export type ValidFile = {
  [K in Kind]: Validated<K>
}[Kind]

/** A valid file of one kind. */
export type FileOf<K extends Kind> = Extract<ValidFile, { kind: K }>

/** A valid file that the gate decides about. */
export type ArticleFile = FileOf<ArticleKind>

export function isArticleFile(file: ValidFile): file is ArticleFile {
  return isArticleKind(file.kind)
}

/** Where content and its images lie; both absolute. */
export type ContentFolders = { content: string; public: string }

/** One content file as text: without byte-order mark, with `\n` line ends. */
export type SourceFile = { folder: Folder; slug: string; file: string; text: string }
