import type { Film, Platform, Release, WatchOffer } from '../items'
import { hasComeOut, isHere } from './release'

/** How a film may be seen at home: an offer that an editor verified, or only the fact that it came out somewhere. */
export type Way =
  | { platform: Platform; offer: WatchOffer; release: null }
  | { platform: Platform; offer: null; release: Release }

/**
 * The verified offers of a film; where there is none, its releases on platforms up to `today`, which promise
 * nothing. A platform with an offer is not named again.
 *
 * @param today as `2026-11-21`
 */
export function whereToWatch(film: Film, today: string): Way[] {
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

/** Offers change with every contract: after so many days one must be looked up again. */
const DAYS_OF_TRUST = 90

/**
 * Whether it is too long since an offer was verified.
 *
 * @param checkedOn a day, month or year; of the latter two the first day counts
 * @param today as `2026-11-21`
 */
export function isStale(checkedOn: string, today: string): boolean {
  const first = `${checkedOn}-01-01`.slice(0, 10)
  return (Date.parse(today) - Date.parse(first)) / 86400000 > DAYS_OF_TRUST
}
