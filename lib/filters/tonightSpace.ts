import { perProcess } from '../cache/perProcess'
import type { Catalogue } from '../content/catalogue/catalogue'
import { byRating, type FilmRating, filmRatingOf, RANKING_RULE } from '../model/film/filmRating'
import { hasComeOut } from '../model/film/release'
import { type Way, whereToWatch } from '../model/film/whereToWatch'
import type { Film } from '../model/items'
import { latestFilmFirst } from '../model/order'
import { routes } from '../routes'
import { atOnce, flatMapped, type Steps } from '../turns/steps'
import { valuesOf } from './facets'
import { type Space, spaceOf } from './space'

/** A film that can perhaps be seen tonight: how, as far as we know, and our rating. */
export type Candidate = { film: Film; ways: Way[]; rating: FilmRating | null }

/**
 * How well we can advise a film: we rated it and know where it came out for viewers at home; we rated it; we know but
 * where. In this order they stand whatever the order within.
 */
export type Advice = 'at home' | 'elsewhere' | 'unrated'

const ORDER: readonly Advice[] = ['at home', 'elsewhere', 'unrated']

export function adviceOf({ ways, rating }: Candidate): Advice {
  if (!rating) return 'unrated'
  return ways.length > 0 ? 'at home' : 'elsewhere'
}

const spaces = perProcess('tonight', () => new WeakMap<Catalogue, { day: string; space: Space<Candidate> }>())

/**
 * The films to choose from on « Ce soir » – those that have come to some platform, and all that we rated –, each with
 * our rating.
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
    const rating = filmRatingOf(catalogue.reviewsOf([film]))
    if (ways.length === 0 && (!rating || !hasBeenShown(film, day))) return []
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
        compare: byAdvice((a, b) => byRating(a.rating, b.rating) || latestFilmFirst(a.film, b.film)),
        rule: RANKING_RULE,
      },
      { name: 'duree', label: 'Les plus courts', compare: byAdvice((a, b) => lengthOf(a) - lengthOf(b)) },
      {
        name: 'annee',
        label: 'Les plus récents',
        compare: byAdvice((a, b) => latestFilmFirst(a.film, b.film)),
      },
    ],
    entries,
    nameOfPlatform: catalogue.nameOfPlatform,
  })
  spaces.set(catalogue, { day, space })
  return space
}

/** The best rated films of « Ce soir » that came to some platform, so many at most. */
export function bestAtHome(catalogue: Catalogue, day: string, most: number): Film[] {
  const { entries, sorts } = tonightSpace(catalogue, day)
  return entries
    .map(({ item }) => item)
    .filter(candidate => adviceOf(candidate) === 'at home')
    .sort(sorts[0].compare)
    .slice(0, most)
    .map(({ film }) => film)
}

type Compare = (a: Candidate, b: Candidate) => number

function byAdvice(compare: Compare): Compare {
  return (a, b) => ORDER.indexOf(adviceOf(a)) - ORDER.indexOf(adviceOf(b)) || compare(a, b)
}

/** Whether a film is not still to come: a review may be older than the release. */
function hasBeenShown({ releases }: Film, day: string): boolean {
  return releases.length === 0 || releases.some(({ date, cancelled }) => !cancelled && hasComeOut(date, day))
}

/** The runtime of a film in minutes, for sorting: an unknown one is longer than any. */
function lengthOf({ film }: Candidate): number {
  return film.runtime ?? Number.MAX_SAFE_INTEGER
}
