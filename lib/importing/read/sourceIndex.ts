import type { Mentions } from '../bodies/mentionsIn'
import type { SourceAuthor, SourceFilm, SourceItem, SourceSite } from '../sources/sourceItem'
import type { Place } from './lineStore'
import type { WordsOfLanguages } from './wordsOfLanguages'

/** What memory holds of a text of the source: all but its body. */
export type IndexedItem = Pick<
  SourceItem,
  | 'id'
  | 'sha256'
  | 'where'
  | 'type'
  | 'title'
  | 'slug'
  | 'addresses'
  | 'published'
  | 'updated'
  | 'state'
  | 'rating'
> & {
  place: Place
  authors: string[]
  terms: string[]
  /** Without its synopsis; with what the map takes from other fields. */
  film: SourceFilm | null
  /** Films that its body names. */
  mentions: Mentions['films']
}

export type IndexedFilm = { place: Place; film: SourceFilm; where: SourceItem['where'] }

/** How often something was met, and how it is shown to a human. */
export type Count = { count: number; shown: string }

/** What was read of a source, without its texts: enough to propose a map and to plan every file. */
export type SourceIndex = {
  site: SourceSite
  items: IndexedItem[]
  films: IndexedFilm[]
  authors: Map<string, SourceAuthor>
  media: Map<string, Place>
  left: { what: string; where: SourceItem['where']; reason: string }[]
  types: Map<string, Count & { withFilm: number }>
  terms: Map<string, Count>
  authorKeys: Map<string, Count>
  ratings: Map<string, Count>
  genres: Map<string, Count>
  fields: Map<string, Count>
  shortcodes: Map<string, Count>
  pictureHosts: Map<string, Count>
  words: WordsOfLanguages
}

export function emptyIndex(): SourceIndex {
  return {
    site: {},
    items: [],
    films: [],
    authors: new Map(),
    media: new Map(),
    left: [],
    types: new Map(),
    terms: new Map(),
    authorKeys: new Map(),
    ratings: new Map(),
    genres: new Map(),
    fields: new Map(),
    shortcodes: new Map(),
    pictureHosts: new Map(),
    words: {},
  }
}

/** The key under which texts that nobody signs stand in the map. */
export const UNSIGNED = '(sans signature)'

/** The key of a category or keyword in the map: `category:critiques`. */
export function termKey({ taxonomy, key }: SourceItem['terms'][number]): string {
  return `${taxonomy}:${key}`
}
