import type { ArticleKind, Folder, RecordKind } from '../../model/contentTypes'
import type { Archive } from '../../model/items'
import type { Milliseconds } from '../../time/clock'

/** The editor's answers, by option name. */
export type Given = ReadonlyMap<string, string>

/** A question that a new item needs answered: by its option, or at the terminal. */
export type Question = {
  option: string
  /** The question as it is asked at the terminal, without the colon. */
  prompt: string
  isRequired?: boolean
  /**
   * Says at once what is wrong with an answer, so that it is asked for again and the others are not lost.
   *
   * @throws Misuse
   */
  check?: (answer: string, archive: Archive) => unknown
}

/** How one type of item is begun. */
export type Template = {
  folder: Folder
  /** The questions, in the order in which they are asked. */
  questions: readonly Question[]
  /**
   * The slug that the answers suggest and the text of the file, filled with what the records know.
   *
   * @throws Misuse when an answer names something that does not exist
   */
  write(given: Given, archive: Archive, now: Milliseconds): { slugs: readonly string[]; text: string }
}

export type ArticleTemplates = Readonly<Record<ArticleKind, Template>>
export type RecordTemplates = Readonly<Record<Exclude<RecordKind, 'withdrawal'>, Template>>
