import type { Body, Film } from '../model/items'
import type { SearchType } from './searchTypes'

/** Something that can be found, as the catalogue has it now. Nothing in it is hidden from readers. */
export type SearchEntry = {
  /** The address of its page. */
  path: string
  type: SearchType
  /** The kind of thing, as it stands above the title: « Critique », « Dépêche », « Film ». */
  kicker: string
  title: string
  /** The film that it is, or those that it is about: those of a saga in their order, of others as their pages have them. */
  films: readonly Film[]
  /** Other names of what is found: original titles, aliases; for an article, the titles of its films. */
  titles: readonly string[]
  /** Who and what it is tied to: people, roles, platforms, keywords, the year. */
  names: string
  /** The texts that sum it up, in the order in which extracts are taken from it. */
  summaries: readonly string[]
  body: Body | null
  /** A stored instant for articles. Of two equal finds the newer comes first. */
  date: string | null
  /** Short facts that are shown beside the title. */
  facts: readonly string[]
  /** The rating of a review; null for « non noté », undefined for everything else. */
  rating?: number | null
}

/** All that is indexed of an entry but its body. */
export function shortTextOf({ title, titles, names, summaries }: SearchEntry): string {
  return [title, ...titles, names, ...summaries].join('\0')
}
