import type { Catalogue } from '../content/catalogue/catalogue'
import { isHere } from '../model/film/release'
import type { Film, Release, Review } from '../model/items'
import type { Day } from '../time/day'
import { dayOfYearOf } from '../time/dayOfYear'
import { releaseWeekOf } from '../time/paris'
import { type FilmOfDay, type LifeOfDay, pastOf, recordOf, roundness, yearsFrom } from './ephemeris'
import type { Reason } from './picks'

/**
 * One frame of the strip of a day. `day` is the day of this year on which an anniversary falls, `years` how many that
 * makes; `film` is what is shown, null where there is no picture. `reason` says why a film is chosen; a review is one
 * to read again.
 */
export type Frame =
  | { kind: 'release'; film: Film; release: Release }
  | { kind: 'film'; film: Film; release: Release; day: Day; years: number }
  | { kind: 'life'; film: Film | null; life: LifeOfDay; day: Day; years: number }
  | { kind: 'pick'; film: Film; reason: Reason }
  | { kind: 'again'; film: Film; review: Review }
  | { kind: 'record'; film: Film }

/** Fewer frames make no strip, more make it illegible. */
export const FRAMES = 4

/** What a strip is of: releases of the week, anniversaries of the day or of the week, or only what we choose. */
export type StripName = 'week' | 'day' | 'week-past' | 'chosen'

/**
 * What happens of itself on a day, at most a strip of it: releases of the week in France or everywhere, then what
 * happened in other years on this day, then in this week, the roundest anniversaries first. Each film stands once.
 *
 * @param day in Paris, as `2026-11-21`
 */
export function eventsOf(catalogue: Catalogue, day: Day): { name: StripName; frames: readonly Frame[] } {
  const week = releaseWeekOf(day)
  const releases = week.flatMap(other => releasesOn(catalogue, other))
  const ofDay = anniversariesOn(catalogue, day)
  const ofWeek = week.flatMap(other => (other === day ? [] : anniversariesOn(catalogue, other)))
  const name =
    releases.length > 0 ? 'week' : ofDay.length > 0 ? 'day' : ofWeek.length > 0 ? 'week-past' : 'chosen'
  const all = [...releases, ...roundestFirst(ofDay), ...roundestFirst(ofWeek)]
  const films = new Set<Film>()
  const frames = all.filter(({ film }) => {
    if (!film) return true
    const isFirst = !films.has(film)
    films.add(film)
    return isFirst
  })
  return { name, frames: frames.slice(0, FRAMES) }
}

function releasesOn(catalogue: Catalogue, day: Day): Frame[] {
  return filmsOn(catalogue, day).flatMap(({ film, release }) =>
    release.date === day && isHere(release) ? [{ kind: 'release', film, release }] : [],
  )
}

function filmsOn(catalogue: Catalogue, day: Day): readonly FilmOfDay[] {
  return recordOf(catalogue, dayOfYearOf(day)).films
}

type Anniversary = Extract<Frame, { kind: 'film' | 'life' }>

function anniversariesOn(catalogue: Catalogue, day: Day): Anniversary[] {
  const { films, lives } = pastOf(recordOf(catalogue, dayOfYearOf(day)), day)
  const all: Anniversary[] = [
    ...films.map(
      ({ film, release }): Anniversary => ({
        kind: 'film',
        film,
        release,
        day,
        years: yearsFrom(release.date, day),
      }),
    ),
    ...lives.map(
      (life): Anniversary => ({
        kind: 'life',
        // The picture of somebody is that of the latest of their films.
        film: catalogue.filmsOfPerson(life.person)[0] ?? null,
        life,
        day,
        years: yearsFrom(life.date, day),
      }),
    ),
  ]
  return all.filter(({ years }) => years > 0)
}

/** Of two equally round anniversaries the later film first: readers remember it. */
function roundestFirst(anniversaries: readonly Anniversary[]): Anniversary[] {
  return anniversaries.toSorted((a, b) => roundness(b.years) - roundness(a.years) || a.years - b.years)
}
