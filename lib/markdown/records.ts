import type { Film, Person } from '../content/items'

/** What a body may refer to, by slug. Passed in so that rendering needs no global state. */
export type Records = {
  films: ReadonlyMap<string, Film>
  people: ReadonlyMap<string, Person>
  /** Every address of the site that an internal link may point to. */
  paths: ReadonlySet<string>
  /** `folder/slug` of files with problems of their own: whatever refers to them is not reported as well. */
  unreadable: ReadonlySet<string>
}
