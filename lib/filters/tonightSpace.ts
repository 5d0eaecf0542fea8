import { perProcess } from '../cache/perProcess'
import type { Catalogue } from '../content/catalogue/catalogue'
import { byRating, type FilmRating, filmRatingOf, RANKING_RULE } from '../model/film/filmRating'
import { type Way, whereToWatch } from '../model/film/whereToWatch'
import type { Film } from '../model/items'
import { latestFilmFirst } from '../model/order'
import { routes } from '../routes'
import { atOnce, flatMapped, type Steps } from '../turns/steps'
import { valuesOf } from './facets'
import { type Space, spaceOf } from './space'

/** A film that can perhaps be seen tonight: how, and our rating. */
export type Candidate = { film: Film; ways: Way[]; rating: FilmRating | null }

const spaces = perProcess('tonight', () => new WeakMap<Catalogue, { day: string; space: Space<Candidate> }>())

/**
 * The films to choose from on « Ce soir » – those that have come to some platform –, each with our rating.
 *
 * @param day today in Paris, as `2026-11-21`
 */
export function tonightSpace(catalogue: Catalogue, day: string): Space<Candidate> {
  return atOnce(tonightInSteps(catalogue, day))
}

/** `tonightSpace` in steps, so that whoever asks may pause in between. */
export function* tonightInSteps(catalogue: Catalogue, day: string): Steps<Space<Candidate>> {
  const known = spaces.get(catalogue)
  if (known?.day === day) return known.space
  const entries = yield* flatMapped(catalogue.films, film => {
    const ways = whereToWatch(film, day)
    if (ways.length === 0) return []
    const rating = filmRatingOf(catalogue.reviewsOf([film]))
    const values = valuesOf(film, rating?.mean ?? null, new Set(ways.map(({ platform }) => platform)))
    return [{ item: { film, ways, rating }, values }]
  })
  const space = spaceOf<Candidate>({
    path: routes.tonight(),
    base: routes.tonight(),
    facets: ['genre', 'plateforme', 'note', 'duree'],
    multiple: ['plateforme'],
    sorts: [
      {
        name: 'note',
        label: 'Les mieux notés',
        compare: (a, b) => byRating(a.rating, b.rating) || latestFilmFirst(a.film, b.film),
        rule: RANKING_RULE,
      },
      { name: 'duree', label: 'Les plus courts', compare: (a, b) => lengthOf(a) - lengthOf(b) },
      { name: 'annee', label: 'Les plus récents', compare: (a, b) => latestFilmFirst(a.film, b.film) },
    ],
    entries,
    nameOfPlatform: catalogue.nameOfPlatform,
  })
  spaces.set(catalogue, { day, space })
  return space
}

/** The runtime of a film in minutes, for sorting: an unknown one is longer than any. */
function lengthOf({ film }: Candidate): number {
  return film.runtime ?? Number.MAX_SAFE_INTEGER
}
