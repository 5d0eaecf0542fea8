import { hasComeOut } from './release'
import { isHere } from '../../content/isHere'
import type { Film, Platform, Release, WhereToWatch } from '../items'

/** How a film may be seen at home: an offer that an editor verified, or only the fact that it came out somewhere. */
export type Way =
  | { platform: Platform; offer: WhereToWatch; release: null }
  | { platform: Platform; offer: null; release: Release }

/**
 * The verified offers of a film; where there is none, its releases on platforms up to `today`, which promise
 * nothing. A platform with an offer is not named again.
 *
 * @param today as `2026-11-21`
 */
export function waysToWatch(film: Film, today: string): Way[] {
  const offers = film.where.map((offer): Way => ({ platform: offer.platform, offer, release: null }))
  if (offers.length > 0) return offers
  return releasesAtHome(film)
    .filter(({ release }) => hasComeOut(release.date, today))
    .map(({ platform, release }): Way => ({ platform, offer: null, release }))
}

/** The first release of a film for our readers on each platform, those to come among them. */
export function releasesAtHome(film: Film): { platform: Platform; release: Release }[] {
  const first = new Map<Platform, Release>()
  for (const release of film.releases) {
    const { platform } = release
    if (platform && !release.cancelled && isHere(release) && !first.has(platform))
      first.set(platform, release)
  }
  return [...first].map(([platform, release]) => ({ platform, release }))
}
