import { routes, type TrailStep } from '../routes'

/**
 * What has an index: a page that leads to all items of a kind. By the first part of the addresses of the items, which
 * is the address of the index too, with its title. In the order of the footer.
 */
export const INDEXES = {
  'par-ou-commencer': 'Par où commencer',
  personnes: 'Personnes',
  genres: 'Genres',
  sagas: 'Sagas',
  plateformes: 'Plateformes',
  lieux: 'Lieux',
  'mots-cles': 'Mots-clés',
  auteurs: 'Auteurs',
  archives: 'Archives',
} as const

export type IndexName = keyof typeof INDEXES
export const INDEX_NAMES = Object.keys(INDEXES) as IndexName[]

/** Indexes in alphabetical order, which have a page for each letter once one page cannot hold them. */
export const ALPHABETS = [
  'personnes',
  'sagas',
  'lieux',
  'mots-cles',
  'auteurs',
] as const satisfies IndexName[]
export type AlphabetName = (typeof ALPHABETS)[number]

/** The index as a step on the way to one of its items. */
export function indexStep(name: IndexName): TrailStep {
  return { name: INDEXES[name], href: routes.index(name) }
}
