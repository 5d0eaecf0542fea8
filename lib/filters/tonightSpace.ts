import type { Catalogue } from '../content/catalogue'
import type { Film } from '../content/items'
import { perCatalogue } from '../content/perCatalogue'
import { averageStars } from '../content/rating'
import { type Way, waysToWatch } from '../content/waysToWatch'
import { routes } from '../routes'
import { valuesOf } from './facets'
import { type Space, spaceOf } from './space'

/** A film that can perhaps be seen tonight: how, and the mean of our notes in half stars. */
export type Candidate = { film: Film; ways: Way[]; stars: number | null }

const today = perCatalogue(() => ({ day: '', space: null as Space<Candidate> | null }))

/**
 * The films that have come to some platform, with our notes.
 *
 * @param day today in Paris, as `2026-11-21`
 */
export function tonightSpace(catalogue: Catalogue, day: string): Space<Candidate> {
  const known = today(catalogue)
  if (known.space && known.day === day) return known.space
  const candidates = catalogue.films
    .map(film => ({
      film,
      ways: waysToWatch(film, day),
      stars: averageStars(catalogue.reviewsOf([film])),
    }))
    .filter(({ ways }) => ways.length > 0)
  const space = spaceOf<Candidate>({
    path: routes.tonight(),
    base: routes.tonight(),
    facets: ['genre', 'plateforme', 'note', 'duree'],
    multiple: ['plateforme'],
    sorts: [
      { name: 'note', label: 'Les mieux notés', compare: (a, b) => (b.stars ?? -1) - (a.stars ?? -1) },
      { name: 'duree', label: 'Les plus courts', compare: (a, b) => lengthOf(a) - lengthOf(b) },
      { name: 'annee', label: 'Les plus récents', compare: (a, b) => b.film.year - a.film.year },
    ],
    entries: candidates.map(candidate => ({
      item: candidate,
      values: valuesOf(
        candidate.film,
        candidate.stars,
        new Set(candidate.ways.map(({ platform }) => platform)),
      ),
    })),
    nameOfPlatform: catalogue.nameOfPlatform,
  })
  Object.assign(known, { day, space })
  return space
}

/** Those of unknown length last. */
function lengthOf({ film }: Candidate): number {
  return film.runtime ?? Number.MAX_SAFE_INTEGER
}
