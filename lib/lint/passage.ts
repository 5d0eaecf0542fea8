import type { Problem } from '../model/problem'

/** What readers see of an item, and last the whole file as it is stored, front matter included. */
export const ROLES = ['headline', 'metadata', 'text', 'body', 'source'] as const

/** What a passage is on the page. Metadata also stand in search results and feeds, long after the day. */
type Role = (typeof ROLES)[number]

/** A piece of text, as the editor typed it or as it is set: the rules know both. */
export type Passage = { text: string; role: Role }

/** Something a machine can see in a passage; `at` is the offset in its text. The sentences are French. */
export type Finding = { at: number } & Pick<Problem, 'message' | 'hint'>

/** What the rules must know of the item: the day of its publication (`2022-11-10`), where it has one. */
export type Subject = { day: string | null }

/**
 * A text as editors may type it. Alone it stands for the passage that the rule reads first, a body if it reads all
 * running text; of an article of Monday 14 November 2022.
 */
export type Example = string | ({ text: string } & Partial<Pick<Passage, 'role'> & Subject>)

/** One thing that can be wrong with the French of a text. */
export type LintRule = {
  /** In kebab case, and for good: problems carry it behind `lint/`. */
  id: string
  /** An error holds back the edition, wherever it stands. A warning asks the editor to look again. */
  severity: 'error' | 'warning'
  /** The passages that it reads; the running text of all four kinds, not the source, where nothing is said. */
  roles?: readonly Role[]
  check(passage: Passage, subject: Subject): Finding[]
  /** The tests of the rule: no rule finds anything in `ok`, this one alone finds one thing in each of `notOk`. */
  examples: { ok: readonly Example[]; notOk: readonly Example[] }
}

/** The passages that a rule reads. */
export function rolesOf({ roles }: LintRule): readonly Role[] {
  return roles ?? ROLES.filter(role => role !== 'source')
}
