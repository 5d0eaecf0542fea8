import type { SourceAuthor, SourceBody, SourceSite, SourceState } from '../sourceItem'
import type { Placeholders } from './permalink'

/** What an engine makes of a file because of where it lies. */
export type Place = {
  type: string
  state: Extract<SourceState, 'published' | 'draft'>
  slug: string
  /** From the name of the file. */
  date: string | null
  /** Values that hold where the header of the file has none. */
  defaults: Record<string, unknown>
  /** Names of folders that file it, as its engine understands them. */
  categories: string[]
  language: string | null
  /** Address pattern, and what it names besides the date, the slug and the categories. */
  pattern: string | null
  placeholders: Placeholders
}

/** An engine, as far as its folders, its configuration and its addresses go. */
export type Model = {
  name: NonNullable<SourceSite['model']>
  dialect: SourceBody['dialect']
  site: SourceSite
  authors: ReadonlyMap<string, SourceAuthor>
  /** Before every path of the site: `/blog`, or nothing. */
  base: string
  /** Where its texts lie: a folder of the source, or nothing for the source itself. */
  root: string
  /** Whether one text holds several keywords with nothing but blanks between them. */
  splitsAtBlanks: boolean
  /** What stands between the excerpt and the rest of a text, where it is not `<!--more-->`. */
  excerptMark: string | null
  isSkipped: (folder: string) => string | null
  /** @returns a reason, in French, for a file that is no text of the site */
  placeOf: (name: string, hasHeader: boolean) => Place | string
}

/** The parts of a file’s path: `a/b/2013-05-12-drive.md` is in `a/b`, of that date, and called `drive`. */
export function partsOf(name: string): { folders: string[]; date: string | null; slug: string } {
  const folders = name.split('/')
  const stem = (folders.pop() ?? '').replace(/\.(?:html\.)?\w+$/, '')
  const [, year, month, day, rest] = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)$/.exec(stem) ?? []
  if (!year || !month || !day || !rest) return { folders, date: null, slug: stem }
  return { folders, date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, slug: rest }
}

/** A place without any of the peculiarities of an engine. */
export function plainPlace(name: string, type: string): Place {
  const { date, slug } = partsOf(name)
  return {
    ...{ type, slug, date, state: 'published', defaults: {}, categories: [], language: null, pattern: null },
    placeholders: { path: name.replace(/\.\w+$/, ''), filename: slug, name: slug },
  }
}

/** Files at the root that speak to developers. */
export const ABOUT_THE_CODE =
  /^(?:readme|license|licence|changelog|contributing|code_of_conduct|security|todo)\b/i
