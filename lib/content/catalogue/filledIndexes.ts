import { INDEX_NAMES, type IndexName } from '../../model/indexes'
import type { Platform } from '../../model/items'
import type { Catalogue } from './catalogue'
import { perCatalogue } from './perCatalogue'

/** The indexes that lead to something, in the order of all: what the footer and search engines are told of. */
export const filledIndexes = perCatalogue((catalogue): readonly IndexName[] =>
  INDEX_NAMES.filter(name => isFilled[name](catalogue)),
)

/** How many platforms every page names; their index names all. */
const MOST_PLATFORMS = 6

/** The platforms of most films, none without. */
export const fullestPlatforms = perCatalogue((catalogue): readonly Platform[] =>
  catalogue.platforms
    .map(platform => ({ platform, films: catalogue.filmsOfPlatform(platform).length }))
    .filter(({ films }) => films > 0)
    .sort((a, b) => b.films - a.films)
    .slice(0, MOST_PLATFORMS)
    .map(({ platform }) => platform),
)

const isFilled: Record<IndexName, (catalogue: Catalogue) => boolean> = {
  'par-ou-commencer': ({ guides }) => guides.length > 0,
  personnes: ({ people }) => people.length > 0,
  genres: ({ genres }) => genres.length > 0,
  sagas: ({ sagas }) => sagas.length > 0,
  plateformes: catalogue => catalogue.platforms.some(one => catalogue.filmsOfPlatform(one).length > 0),
  lieux: ({ places }) => places.length > 0,
  'mots-cles': ({ tags }) => tags.length > 0,
  auteurs: catalogue => catalogue.authors.some(one => catalogue.articlesBy(one).length > 0),
  archives: ({ years }) => years.length > 0,
}
