/** A piece of text that readers see, as the editor typed it or as it is set: the rules know both. */
export type Passage = {
  text: string
  /** What it is on the page. Metadata also stand in search results and feeds, long after the day. */
  role: 'headline' | 'metadata' | 'text' | 'body'
}

/** Something a machine can see in a text; `at` is the offset in the passage. Sentences are French. */
export type Finding = { at: number; message: string; hint: string; isError?: boolean }

/** What the rules must know of the item: the day of its publication (`2022-11-10`), where it has one. */
export type Subject = { day: string | null }

export type LintRule = (passage: Passage, subject: Subject) => Finding[]
