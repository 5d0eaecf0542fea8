import type { Problem } from '../model/problem'

/**
 * What readers see of an item: running text of ours, the other texts of its front matter (titles of films and of
 * sources, names, parts), and last the whole file as it is stored, front matter included.
 */
export const ROLES = ['headline', 'metadata', 'text', 'body', 'label', 'source'] as const

/** What a passage is on the page. Metadata also stand in search results and feeds, long after the day. */
type Role = (typeof ROLES)[number]

/** A piece of text, as the editor typed it or as it is set: the rules know both. */
export type Passage = { text: string; role: Role }

/**
 * A passage as the rules read it: one text seen through three sieves, whose offsets are those of the passage.
 * `text` is the prose; of a body nobody's quotation, no code, no address, no sign of a link or a directive.
 * `words` is the prose with a U+FFFC for each character in italics: titles and words of other languages.
 * `marked` is what readers would see with every sign in it: a quotation too, but for code and addresses, each
 * character of which is a U+FFFC, and for what Markdown and our directives take away.
 */
export type Reading = Passage & { words: string; marked: string }

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
  /** An error holds back its file, wherever it stands. A warning asks the editor to look again. */
  severity: 'error' | 'warning'
  /** Whether it holds for a text of any language: what it finds is no matter of French. */
  holdsEverywhere?: true
  /** The passages that it reads; where nothing is said the running text of ours: neither labels nor the source. */
  roles?: readonly Role[]
  check(reading: Reading, subject: Subject): Finding[]
  /** The tests of the rule: no rule finds anything in `ok`, this one alone finds one thing in each of `notOk`. */
  examples: { ok: readonly Example[]; notOk: readonly Example[] }
}

const RUNNING_TEXT = ROLES.filter(role => role !== 'source' && role !== 'label')

/** The passages that a rule reads. */
export function rolesOf({ roles }: LintRule): readonly Role[] {
  return roles ?? RUNNING_TEXT
}

/** One slip repeated a thousand times is a paste gone wrong: the first tell enough. */
export const MOST_FINDINGS = 50
