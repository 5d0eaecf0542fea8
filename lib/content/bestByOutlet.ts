import type { Platform, Review } from './items'
import { bestRated } from './rating'

/** Where the film of a review came out: a platform, or null for cinemas. */
export type Outlet = { platform: Platform | null; reviews: Review[] }

/**
 * The best rated films by where they came out, the outlet with most notes first. A film that came out in two
 * places counts in both.
 *
 * @param most how many films an outlet names
 */
export function bestByOutlet(reviews: readonly Review[], most: number): Outlet[] {
  const outlets = new Map<Platform | null, Review[]>()
  for (const review of bestRated(reviews)) {
    for (const outlet of outletsOf(review)) outlets.set(outlet, [...(outlets.get(outlet) ?? []), review])
  }
  return [...outlets]
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
