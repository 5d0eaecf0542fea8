import type { Catalogue } from '../content/catalogue/catalogue'
import { platformsOf } from '../model/film/creditsOf'
import type { Film } from '../model/items'
import { byName } from '../model/order'
import { averageStars } from '../model/rating'
import { routes } from '../routes'
import { oncePer } from '../turns/oncePer'
import { flatMapped, type Steps } from '../turns/steps'
import { FACETS, valuesOf } from './facets'
import { type Space, spaceOf } from './space'

/** The films, with the mean of our ratings. */
export const filmSpace = oncePer('filmSpace', function* (catalogue: Catalogue): Steps<Space<Film>> {
  const stars = new Map<Film, number | null>()
  const entries = yield* flatMapped(catalogue.films, film => {
    const mean = averageStars(catalogue.reviewsOf([film]))
    stars.set(film, mean)
    return [{ item: film, values: valuesOf(film, mean, platformsOf(film)) }]
  })
  return spaceOf<Film>({
    path: routes.filmFilter(),
    base: routes.films(),
    facets: FACETS,
    multiple: [],
    sorts: [
      { name: 'titre', label: 'Titre', compare: (a, b) => byName(a.title, b.title) || a.year - b.year },
      { name: 'annee', label: 'Année', compare: (a, b) => b.year - a.year },
      { name: 'note', label: 'Note', compare: (a, b) => (stars.get(b) ?? -1) - (stars.get(a) ?? -1) },
      { name: 'duree', label: 'Durée', compare: (a, b) => lengthOf(a) - lengthOf(b) },
    ],
    entries,
    nameOfPlatform: catalogue.nameOfPlatform,
  })
})

/** The shortest first, those of unknown length last. */
function lengthOf({ runtime }: Film): number {
  return runtime ?? Number.MAX_SAFE_INTEGER
}
