import type { ArticleKind, CONTENT_TYPES, Kind } from '../model/contentTypes'

/** Groups of finds: those of the content types, and the genres and keywords, which have no files. */
export type SearchType = NonNullable<(typeof CONTENT_TYPES)[Kind]['search']> | 'themes'
export type ArticleSearchType = (typeof CONTENT_TYPES)[ArticleKind]['search']

/**
 * What search tells apart, by its name in addresses: `?type=films`. In the order in which readers see them. Browsers
 * load this file, so it takes nothing of the content types but their names.
 */
export const SEARCH_TYPES: Readonly<Record<SearchType, string>> = {
  critiques: 'Critiques',
  actualites: 'Actualités',
  films: 'Films',
  personnes: 'Personnes',
  plateformes: 'Plateformes',
  sagas: 'Sagas',
  themes: 'Thèmes',
  pages: 'Pages',
}

export function isSearchType(name: string): name is SearchType {
  return Object.hasOwn(SEARCH_TYPES, name)
}
