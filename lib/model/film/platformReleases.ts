import type { Film, Platform } from '../items'
import { hasComeOut } from './release'
import { releasesAtHome } from './whereToWatch'

/** A film and the day, month or year in which it came, or comes, to a platform. */
export type Arrival = { film: Film; date: string }

/**
 * What came to a platform, the latest first, and what is to come, the soonest first.
 *
 * @param today as `2026-11-21`
 */
export function platformReleases(
  platform: Platform,
  films: readonly Film[],
  today: string,
): { arrived: Arrival[]; upcoming: Arrival[] } {
  const all = films.flatMap(film => {
    const found = releasesAtHome(film).find(one => one.platform === platform)
    return found ? [{ film, date: found.release.date }] : []
  })
  const byDate = all.sort((a, b) => a.date.localeCompare(b.date))
  return {
    arrived: byDate.filter(({ date }) => hasComeOut(date, today)).reverse(),
    upcoming: byDate.filter(({ date }) => !hasComeOut(date, today)),
  }
}
