import type { Catalogue } from '../../content/catalogue/catalogue'
import { formatPartialDay } from '../../format/date'
import { ephemerisOf } from '../../pulse/ephemeris'
import { LIFE, outletOf } from '../../pulse/frameWords'
import { absolute, routes } from '../../routes'
import { SITE_NAME } from '../../site'
import { addDays, type Day } from '../../time/day'
import { firstSlug } from './firstSlug'
import { type Calendar, type CalendarEvent, SITE_BEGAN } from './writeCalendar'

/** What stands in the address of the calendar, where others have the scope of their agenda. */
export const EPHEMERIS_SCOPE = 'ephemeride'

/** L’éphéméride as a calendar: what our records know to the day, each on its own day and on that day of every year after it. */
export function ephemerisCalendar(catalogue: Catalogue): Calendar {
  const events = [...ephemerisOf(catalogue).values()].flatMap(({ films, lives }) => [
    ...films.map(({ film, release }) =>
      yearly(release.date, `film-${firstSlug(film)}`, film.title, outletOf(release), routes.film(film.slug)),
    ),
    ...lives.map(({ kind, person, date }) =>
      yearly(date, `${kind}-${firstSlug(person)}`, person.name, LIFE[kind], routes.person(person.slug)),
    ),
  ])
  return {
    name: `${SITE_NAME} – L’éphéméride`,
    description: `Sorties, naissances et disparitions, chaque année à leur date. Calendrier tenu à jour par ${SITE_NAME}.`,
    url: absolute(routes.ephemeris()),
    events: events.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.uid < b.uid ? -1 : 1)),
  }
}

function yearly(date: Day, id: string, name: string, fact: string, path: string): CalendarEvent {
  return {
    uid: `ephemeride-${id}-${date}@photogramme`,
    sequence: 0,
    revised: SITE_BEGAN,
    first: date,
    end: addDays(date, 1),
    summary: `${name} (${date.slice(0, 4)})`,
    description: `${fact}, ${formatPartialDay(date)}.`,
    url: absolute(path),
    category: 'Éphéméride',
    isCancelled: false,
    isYearly: true,
  }
}
