import type { ArticleFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import type { Milliseconds } from '../../time/clock'
import type { Day } from '../../time/day'
import { parisDay } from '../../time/paris'
import type { GitHistory, Version } from './gitHistory'

/** An article and what git knows of it. Days are those of Paris. */
export type Traced = {
  file: ArticleFile
  /** Oldest first. */
  versions: readonly Version[]
  /** The day that git first has it: today while no commit has it. */
  first: Day
  /** The days on which it was changed since, in order; today while a change is not committed. */
  changed: readonly Day[]
}

/** What an article says of its past and git does not bear out. */
export type Claim = { article: Traced; field: (string | number)[] } & Pick<
  Problem,
  'message' | 'hint' | 'severity'
>

export function trace(file: ArticleFile, history: GitHistory, now: Milliseconds): Traced {
  const name = `${file.folder}/${file.slug}.md`
  const versions = history.versionsOf(name)
  const days = versions.map(({ at }) => parisDay(at))
  if (days.length === 0 || history.unsaved.has(name)) days.push(parisDay(now))
  const [first = '', ...changed] = days
  return { file, versions, first, changed }
}

/** The changes that an article tells of, each with the field of its date. */
export function changesOf({ data }: ArticleFile): { field: (string | number)[]; date: string }[] {
  const revisions = 'ratingHistory' in data ? data.ratingHistory : []
  return [
    ...data.history.map(({ date }, index) => ({ field: ['history', index, 'date'], date })),
    ...revisions.map(({ date }, index) => ({ field: ['ratingHistory', index, 'date'], date })),
  ]
}
