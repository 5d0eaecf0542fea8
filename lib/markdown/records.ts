import type { Amount } from '../model/figure/counted'

/** The facts of a film that the HTML of a body may show. Whatever is added here must enter `factsOf` in lookups.ts. */
export type FilmRecord = {
  slug: string
  title: string
  year: number
  runtime?: number | undefined
  directors: readonly PersonRecord[]
  cast: readonly { person: PersonRecord }[]
}

export type PersonRecord = { slug: string; name: string }

/** A figure of the ledger, against which the words that quote it are held. */
export type FigureRecord = Amount & { slug: string }

type Known<T> = { get(slug: string): T | undefined; keys(): Iterable<string> }

/** The records that a body may refer to, by slug. Passed in so that rendering needs no global state. */
export type Records = {
  films: Known<FilmRecord>
  people: Known<PersonRecord>
  figures: Known<FigureRecord>
  /** Every address of the site that an internal link may point to. */
  paths: { has(path: string): boolean; keys(): Iterable<string> }
  /** `folder/slug` of files with problems of their own: whatever refers to them is not reported as well. */
  unreadable: { has(address: string): boolean }
}
