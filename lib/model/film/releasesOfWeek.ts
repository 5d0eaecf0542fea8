import type { Film, Release } from '../items'
import { isHere } from './release'

/** A film that came out, comes out, or came out years ago on these days of the year. */
export type DatedRelease = {
  film: Film
  release: Release
  /** Whole years since the release; 0 for this week's. */
  years: number
}

/** Fewer past releases than this make no strip, more make it illegible. */
const FRAMES_OF_STRIP = 6

/**
 * The releases of a week in France or everywhere, in order of date; when the week has none, the anniversaries
 * that fall in it, of any country, the roundest and then the latest first choice, in order of the calendar.
 *
 * @param week seven days as `2026-11-18`
 */
export function releasesOfWeek(films: readonly Film[], week: readonly string[]): DatedRelease[] {
  const now = films.flatMap(film => {
    const release = film.releases.find(one => isHere(one) && week.includes(one.date))
    return release ? [{ film, release, years: 0 }] : []
  })
  if (now.length > 0) return now.sort((a, b) => order(a) - order(b)).slice(0, FRAMES_OF_STRIP)
  const dayOf = new Map(week.map(day => [day.slice(5), day]))
  const past = films.flatMap(film => {
    const fitting = film.releases.filter(({ date }) => date.length === 10 && dayOf.has(date.slice(5)))
    const release = fitting.find(isHere) ?? fitting[0]
    if (!release) return []
    const years = Number(dayOf.get(release.date.slice(5))?.slice(0, 4)) - Number(release.date.slice(0, 4))
    return years > 0 ? [{ film, release, years }] : []
  })
  const chosen = past
    .sort((a, b) => roundness(b.years) - roundness(a.years) || a.years - b.years)
    .slice(0, FRAMES_OF_STRIP)
  const position = new Map(week.map((day, index) => [day.slice(5), index]))
  return chosen.sort(
    (a, b) =>
      (position.get(a.release.date.slice(5)) ?? 0) - (position.get(b.release.date.slice(5)) ?? 0) ||
      b.years - a.years,
  )
}

function order({ release }: DatedRelease): number {
  return Number(release.date.replaceAll('-', ''))
}

/** Ten, twenty-five or fifty years are more of an anniversary than three. */
function roundness(years: number): number {
  if (years % 25 === 0) return 3
  if (years % 10 === 0) return 2
  return years % 5 === 0 ? 1 : 0
}
