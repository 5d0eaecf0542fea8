/** What search tells apart, by its name in addresses: `?type=films`. In the order in which readers see them. */
export const SEARCH_TYPES = {
  critiques: 'Critiques',
  actualites: 'Actualités',
  films: 'Films',
  personnes: 'Personnes',
  plateformes: 'Plateformes',
  sagas: 'Sagas',
  themes: 'Thèmes',
  pages: 'Pages',
} as const

export type SearchType = keyof typeof SEARCH_TYPES

export function isSearchType(name: string): name is SearchType {
  return Object.hasOwn(SEARCH_TYPES, name)
}
