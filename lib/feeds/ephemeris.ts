import type { Catalogue } from '../content/catalogue/catalogue'
import { formatDayAndMonth } from '../format/date'
import { escapeMarkup } from '../format/escapeMarkup'
import { formatCount } from '../format/number'
import { formatList } from '../grammar/list'
import { OUR_LANGUAGE } from '../model/schema/language'
import { pastOf, recordOf, yearsFrom } from '../pulse/ephemeris'
import { LIFE, outletOf } from '../pulse/frameWords'
import { absolute, routes } from '../routes'
import { addDays, type Day } from '../time/day'
import { dayOfYearOf } from '../time/dayOfYear'
import { parseInstant } from '../time/instant'
import { FEED_LENGTH, type FeedEntry } from './feed'

/** Every day of the year is told once before it comes again. */
const DAYS_LOOKED_AT = 366

/** An anniversary as its feed tells it. */
type Told = { name: string; age: string; fact: string; href: string }

/** The days on which something is to be remembered, that of today or the last one first: an entry for each of them. */
export function ephemerisEntries(catalogue: Catalogue, today: Day): FeedEntry[] {
  const entries: FeedEntry[] = []
  for (const { day, told } of daysToTell(catalogue, today)) {
    entries.push(entryOn(day, told))
    if (entries.length === FEED_LENGTH) break
  }
  return entries
}

/** Whether there is an anniversary to tell of the year that ends with a day. */
export function hasEphemeris(catalogue: Catalogue, today: Day): boolean {
  return !daysToTell(catalogue, today).next().done
}

/** The days of the year that ends with a day on which something is to be remembered, the last first. */
function* daysToTell(catalogue: Catalogue, today: Day): Generator<{ day: Day; told: Told[] }> {
  for (let back = 0; back < DAYS_LOOKED_AT; back += 1) {
    const day = addDays(today, -back)
    const told = toldOn(catalogue, day)
    if (told.length > 0) yield { day, told }
  }
}

function entryOn(day: Day, told: readonly Told[]): FeedEntry {
  const url = absolute(routes.ephemeris(dayOfYearOf(day)))
  const published = startOf(day)
  const named = told.slice(0, MOST_NAMED).map(({ name, age }) => `${name} (${age})`)
  const more = told.length - named.length
  return {
    // The day comes again next year, with other ages.
    id: `${url}#${day.slice(0, 4)}`,
    url,
    title: `${formatDayAndMonth(day)}\u00A0: ${formatList([...named, ...(more > 0 ? [formatCount(more, 'autre')] : [])])}`,
    summary: told.map(({ name, fact }) => `${name}, ${fact}`).join('\u202F; '),
    language: OUR_LANGUAGE,
    html: `<ul>${told.map(({ name, age, fact, href }) => `<li><a href="${absolute(href)}">${escapeMarkup(name)}</a>, ${escapeMarkup(fact)} – il y a ${age}</li>`).join('')}</ul>`,
    published,
    updated: published,
    embargo: undefined,
    authors: [],
    categories: ['Éphéméride'],
    image: null,
  }
}

/** Names that a title has room for. */
const MOST_NAMED = 3

function toldOn(catalogue: Catalogue, day: Day): Told[] {
  const { films, lives } = pastOf(recordOf(catalogue, dayOfYearOf(day)), day)
  return [
    ...films.map(({ film, release }) => ({
      date: release.date,
      name: film.title,
      fact: outletOf(release),
      href: routes.film(film.slug),
    })),
    ...lives.map(({ kind, person, date }) => ({
      date,
      name: person.name,
      fact: LIFE[kind].toLocaleLowerCase('fr'),
      href: routes.person(person.slug),
    })),
  ].flatMap(({ date, ...told }) => {
    const years = yearsFrom(date, day)
    return years > 0 ? [{ ...told, age: formatCount(years, 'an') }] : []
  })
}

/** The first instant of a day in Paris, where no clock is ever changed at midnight. */
function startOf(day: Day): string {
  const parsed = parseInstant(day)
  if ('fault' in parsed) throw new Error(`no day: ${day}`)
  return parsed.instant
}
