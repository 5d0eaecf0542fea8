import type { SearchEntry } from './entry'
import type { Fragment } from './extractOf'
import type { Match } from './findEntries'
import type { SearchType } from './searchTypes'

/** A find as it is shown. */
export type SearchHit = Pick<SearchEntry, 'path' | 'type' | 'kicker' | 'films' | 'rating'> & {
  title: Fragment[]
  extract: Fragment[]
  facts: readonly string[]
}

/** What the server answers to a query. */
export type SearchAnswer = {
  query: string
  /** The only type that is looked for, or null for all types. */
  type: SearchType | null
  /** The page of the results, from 1. */
  page: number
  pages: number
  /** Finds of the chosen kind; `all` of every kind. */
  total: number
  all: number
  counts: { type: SearchType; count: number }[]
  match: Match
  /** Whether the query holds anything to look for: it may be empty, or all of its words too common. */
  isEmpty: boolean
  /** Whether looking stopped before everything was looked at: there may be more. */
  isPartial: boolean
  /** Whether nothing was looked for because too many were asking. */
  isBusy: boolean
  /** How much was found, in a French sentence: announced when results change. */
  sentence: string
  hits: SearchHit[]
  suggestions: string[]
  /** What the query names, to be answered at once; nothing on later pages. */
  best: SearchEntry[]
}
