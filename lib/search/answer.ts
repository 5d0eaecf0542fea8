import type { Fragment } from './extractOf'
import type { Match } from './findEntries'
import type { SearchType } from './searchTypes'

/** A find as it is shown. Everything readers read in it has its final form: browsers format dates otherwise. */
export type SearchHit = {
  path: string
  kicker: string
  title: Fragment[]
  extract: Fragment[]
  facts: readonly string[]
  rating?: number | null
}

/** What the server answers to a query, as a page and as JSON. */
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
}
