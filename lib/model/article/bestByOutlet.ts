import { addToGroup } from '../../text/addToGroup'
import { bestFilms, type RatedFilm } from '../film/ratedFilms'
import type { Film, Platform, Review } from '../items'

/** Where films came out: a platform, or null for cinemas. */
export type Outlet = { platform: Platform | null; films: RatedFilm[] }

/** From « bien » on: the least bad of a platform is not its best. */
const GOOD = 3

/**
 * The best rated films by where they came out, the outlet with most of them first. A film that came out in
 * two places counts in both; one film alone is no ranking.
 *
 * @param reviews all that we have of each film
 * @param most how many films an outlet names
 */
export function bestByOutlet(reviews: readonly Review[], most: number): Outlet[] {
  const outlets = new Map<Platform | null, RatedFilm[]>()
  for (const best of bestFilms(reviews).filter(({ rating }) => rating.mean >= GOOD)) {
    for (const outlet of outletsOf(best.film)) addToGroup(outlets, outlet, best)
  }
  return [...outlets]
    .filter(([, films]) => films.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([platform, films]) => ({ platform, films: films.slice(0, most) }))
}

function outletsOf(film: Film): Set<Platform | null> {
  const outlets = new Set<Platform | null>()
  for (const { medium, platform } of film.releases) {
    if (platform) outlets.add(platform)
    else if (medium === 'cinema') outlets.add(null)
  }
  return outlets
}
