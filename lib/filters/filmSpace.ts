import type { Catalogue } from '../content/catalogue/catalogue'
import { platformsOf } from '../model/film/creditsOf'
import { byRating, type FilmRating, filmRatingOf, RANKING_RULE } from '../model/film/filmRating'
import type { Film } from '../model/items'
import { byName, latestFilmFirst } from '../model/order'
import { routes } from '../routes'
import { oncePer } from '../turns/oncePer'
import { flatMapped, type Steps } from '../turns/steps'
import { FACETS, valuesOf } from './facets'
import { type Space, spaceOf } from './space'

/** The films, each with our rating. */
export const filmSpace = oncePer('filmSpace', function* (catalogue: Catalogue): Steps<Space<Film>> {
  const ratings = new Map<Film, FilmRating | null>()
  const ratingOf = (film: Film) => ratings.get(film) ?? null
  const entries = yield* flatMapped(catalogue.films, film => {
    const rating = filmRatingOf(catalogue.reviewsOf([film]))
    ratings.set(film, rating)
    return [{ item: film, values: valuesOf(film, rating?.mean ?? null, platformsOf(film)) }]
  })
  return spaceOf<Film>({
    path: routes.filmFilter(),
    base: routes.films(),
    facets: FACETS,
    multiple: [],
    sorts: [
      { name: 'titre', label: 'Titre', compare: (a, b) => byName(a.title, b.title) || a.year - b.year },
      { name: 'annee', label: 'Année', compare: latestFilmFirst },
      {
        name: 'note',
        label: 'Note',
        compare: (a, b) => byRating(ratingOf(a), ratingOf(b)) || latestFilmFirst(a, b),
        rule: RANKING_RULE,
      },
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
