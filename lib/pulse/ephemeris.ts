import type { Catalogue } from '../content/catalogue/catalogue'
import { isHere } from '../model/film/release'
import type { Article, Film, Person, Release } from '../model/items'
import { byName, newestFirst } from '../model/order'
import { type Day, isDay } from '../time/day'
import { type DayOfYear, dayOfYearOf } from '../time/dayOfYear'
import { oncePer } from '../turns/oncePer'
import type { Steps } from '../turns/steps'

/** A film that came out on a day of the year, and how. */
export type FilmOfDay = { film: Film; release: Release }

/** Somebody who was born, or who died, on a day of the year. `date` is that day. */
export type LifeOfDay = { kind: 'birth' | 'death'; person: Person; date: Day }

/** What the records know of one day of the year, each list the earliest first; articles are those of ours that are dated of it, the newest first. */
export type DayRecord = {
  readonly films: readonly FilmOfDay[]
  readonly lives: readonly LifeOfDay[]
  readonly articles: readonly Article[]
}

type Growing = { films: FilmOfDay[]; lives: LifeOfDay[]; articles: Article[] }

const EMPTY_DAY: DayRecord = { films: [], lives: [], articles: [] }

/** What the records know of a day of the year, perhaps nothing. */
export function recordOf(catalogue: Catalogue, day: DayOfYear): DayRecord {
  return ephemerisOf(catalogue).get(day) ?? EMPTY_DAY
}

/**
 * L’éphéméride of a catalogue: what happened on each day of the year, days of which nothing is known left out. Only
 * dates that are known to the day count, and nothing that was cancelled; what is yet to come stands in it (`pastOf`).
 */
export const ephemerisOf = oncePer('ephemeris', function* ({ films, people, articles }: Catalogue): Steps<
  ReadonlyMap<DayOfYear, DayRecord>
> {
  const days = new Map<DayOfYear, Growing>()
  const at = (date: Day): Growing => {
    const known = days.get(dayOfYearOf(date))
    if (known) return known
    const empty: Growing = { films: [], lives: [], articles: [] }
    days.set(dayOfYearOf(date), empty)
    return empty
  }
  for (const film of films) {
    for (const release of firstOfEachDay(film)) at(release.date).films.push({ film, release })
    yield
  }
  for (const person of people) {
    const { birth, death } = person
    if (birth && isDay(birth)) at(birth).lives.push({ kind: 'birth', person, date: birth })
    if (death && isDay(death)) at(death).lives.push({ kind: 'death', person, date: death })
    yield
  }
  for (const article of articles) {
    at(article.date.slice(0, 10)).articles.push(article)
    yield
  }
  for (const day of days.values()) {
    day.films.sort((a, b) => order(a.release.date, b.release.date) || byName(a.film.title, b.film.title))
    day.lives.sort((a, b) => order(a.date, b.date) || byName(a.person.name, b.person.name))
    day.articles.sort(newestFirst)
    yield
  }
  return days
})

/** The releases of a film by their days, of several on one day that which concerns our readers. */
function firstOfEachDay({ releases }: Film): Release[] {
  const byDay = new Map<Day, Release>()
  for (const release of releases) {
    if (release.cancelled || !isDay(release.date)) continue
    const known = byDay.get(release.date)
    if (!known || (isHere(release) && !isHere(known))) byDay.set(release.date, release)
  }
  return [...byDay.values()]
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What of a day of the year has happened by `today`, that day included. @param today in Paris, as `2026-11-21` */
export function pastOf({ films, lives, articles }: DayRecord, today: Day): DayRecord {
  return {
    films: films.filter(({ release }) => release.date <= today),
    lives: lives.filter(({ date }) => date <= today),
    articles,
  }
}

/** Whether anything happened in the cinema: what only we published is no event of a day. */
export function isEventful({ films, lives }: DayRecord): boolean {
  return films.length + lives.length > 0
}

/** Whether anything happened in the cinema on any day of the year that our records know of. */
export function hasEvents(catalogue: Catalogue): boolean {
  return [...ephemerisOf(catalogue).values()].some(isEventful)
}

/** Whole years from a day to the same day of another year. */
export function yearsFrom(date: Day, to: Day): number {
  return Number(to.slice(0, 4)) - Number(date.slice(0, 4))
}

/** Whether a number of years is an anniversary more than others: quarters of a century, then tens, then fives. */
export function roundness(years: number): number {
  if (years % 25 === 0) return 3
  if (years % 10 === 0) return 2
  return years % 5 === 0 ? 1 : 0
}
