import type { Catalogue } from '../content/catalogue'
import type { Film } from '../content/items'
import { byName } from '../content/order'
import { perCatalogue } from '../content/perCatalogue'
import { platformsOf } from '../content/platformsOf'
import { averageStars } from '../content/rating'
import { routes } from '../routes'
import { FACETS, valuesOf } from './facets'
import { spaceOf } from './space'

/** The films, with the mean of our notes. */
export const filmSpace = perCatalogue((catalogue: Catalogue) => {
  const stars = new Map(catalogue.films.map(film => [film, averageStars(catalogue.reviewsOf([film]))]))
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
    entries: catalogue.films.map(film => ({
      item: film,
      values: valuesOf(film, stars.get(film) ?? null, platformsOf(film)),
    })),
    nameOfPlatform: catalogue.nameOfPlatform,
  })
})

/** The shortest first, those of unknown length last. */
function lengthOf({ runtime }: Film): number {
  return runtime ?? Number.MAX_SAFE_INTEGER
}
