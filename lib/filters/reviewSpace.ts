import type { Catalogue } from '../content/catalogue/catalogue'
import { platformsOf } from '../model/film/creditsOf'
import type { Review } from '../model/items'
import { byName, latestFilmFirst, newestFirst } from '../model/order'
import { routes } from '../routes'
import { oncePer } from '../turns/oncePer'
import { flatMapped, type Steps } from '../turns/steps'
import { FACETS, valuesOf } from './facets'
import { type Space, spaceOf } from './space'

/** The reviews, by what their film is and what they gave it. */
export const reviewSpace = oncePer('reviewSpace', function* (catalogue: Catalogue): Steps<Space<Review>> {
  const entries = yield* flatMapped(catalogue.reviews, review => [
    { item: review, values: valuesOf(review.film, review.rating, platformsOf(review.film)) },
  ])
  return spaceOf<Review>({
    path: routes.reviewFilter(),
    base: routes.reviews(),
    facets: FACETS,
    multiple: [],
    sorts: [
      { name: 'date', label: 'Date', compare: newestFirst },
      { name: 'note', label: 'Note', compare: byNote, rule: NOTE_RULE },
      { name: 'annee', label: 'Année du film', compare: (a, b) => latestFilmFirst(a.film, b.film) },
      { name: 'titre', label: 'Titre du film', compare: (a, b) => byName(a.film.title, b.film.title) },
    ],
    entries,
    nameOfPlatform: catalogue.nameOfPlatform,
  })
})

const NOTE_RULE = 'À note égale, la critique la plus récente d’abord.'

/** The best first, those without a rating last; the newest of equals. */
function byNote(a: Review, b: Review): number {
  return (b.rating ?? -1) - (a.rating ?? -1) || newestFirst(a, b)
}
