import { addToGroup } from '../../text/addToGroup'
import type { Platform, Review } from '../items'
import { bestRated } from '../rating'

/** Where the film of a review came out: a platform, or null for cinemas. */
export type Outlet = { platform: Platform | null; reviews: Review[] }

/** From « bien » on: the least bad of a platform is not its best. */
const GOOD = 3

/**
 * The best rated films by where they came out, the outlet with most of them first. A film that came out in
 * two places counts in both; one film alone is no ranking.
 *
 * @param most how many films an outlet names
 */
export function bestByOutlet(reviews: readonly Review[], most: number): Outlet[] {
  const outlets = new Map<Platform | null, Review[]>()
  for (const review of bestRated(reviews).filter(({ rating }) => (rating ?? 0) >= GOOD)) {
    for (const outlet of outletsOf(review)) addToGroup(outlets, outlet, review)
  }
  return [...outlets]
    .filter(([, rated]) => rated.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([platform, rated]) => ({ platform, reviews: rated.slice(0, most) }))
}

function outletsOf({ film }: Review): Set<Platform | null> {
  const outlets = new Set<Platform | null>()
  for (const { medium, platform } of film.releases) {
    if (platform) outlets.add(platform)
    else if (medium === 'cinema') outlets.add(null)
  }
  return outlets
}
