import type { Catalogue } from '../../content/catalogue/catalogue'
import { formatCountry } from '../../format/country'
import { ended } from '../../grammar/ended'
import { unlessItFails } from '../../log.mjs'
import { AGENDA_MEDIUM_NAMES, type Agenda, isCalendarEvent } from '../../model/agenda/agenda'
import type { AgendaEvent } from '../../model/agenda/events'
import { filmRatingOf, filmRatingSentence } from '../../model/film/filmRating'
import { opinionPath } from '../../model/film/opinionPath'
import { formatReleaseChange } from '../../model/film/release'
import type { Film, Review } from '../../model/items'
import { ratingSentence } from '../../model/rating'
import { absolute, routes } from '../../routes'
import { SITE_NAME } from '../../site'
import { addDays } from '../../time/day'
import { epoch } from '../../time/instant'
import { firstSlug } from './firstSlug'
import { type Calendar, type CalendarEvent, SITE_BEGAN } from './writeCalendar'

/** The calendar of an agenda: its releases of known day, past ones and cancelled ones too. */
export function calendarOf(catalogue: Catalogue, { title, scope, events }: Agenda): Calendar {
  const name = `${SITE_NAME} – ${title}`
  const taken = new Map<string, number>()
  return {
    name,
    description: `${title} en France. Calendrier tenu à jour par ${SITE_NAME}.`,
    url: absolute(routes.agenda(scope)),
    events: events.filter(isCalendarEvent).flatMap(event => {
      const path = routes.film(event.film.slug)
      const made = () => calendarEvent(event, catalogue.reviewsOf([event.film]))
      const written = unlessItFails('calendar-event', path, made, null)
      if (!written) return []
      const { uid, ...rest } = written
      const count = (taken.get(uid) ?? 0) + 1
      taken.set(uid, count)
      return [{ ...rest, uid: `${uid}${count > 1 ? `-${count}` : ''}@photogramme` }]
    }),
  }
}

function calendarEvent(event: AgendaEvent, reviews: readonly Review[]): CalendarEvent {
  const { film, release, medium } = event
  const where = release.platform?.name ?? AGENDA_MEDIUM_NAMES[medium].name
  const change = formatReleaseChange(release)
  const facts = [
    change && ended(`Sortie ${change}`),
    `${AGENDA_MEDIUM_NAMES[medium].name}, ${formatCountry(release.country)}${release.note ? ` (${release.note})` : ''}.`,
    opinionOf(film, reviews),
  ]
  return {
    uid: uidOf(event),
    sequence: release.movedFrom.length + (release.cancelled ? 1 : 0),
    revised: lastRevision(reviews),
    first: release.date,
    end: addDays(release.date, 1),
    summary: `${release.cancelled ? 'Sortie annulée\u00A0: ' : ''}${film.title} (${where})`,
    description: facts.filter(fact => fact).join('\n'),
    url: absolute(routes.film(film.slug)),
    category: AGENDA_MEDIUM_NAMES[medium].name,
    isCancelled: release.cancelled,
  }
}

/**
 * What makes a release the same one: the film, where and how it comes out, and the day first announced. A
 * postponed release keeps all of these, and two releases of one film differ in one of them.
 */
function uidOf({ film, release, medium }: AgendaEvent): string {
  const { movedFrom, date, country, platform } = release
  return [
    firstSlug(film),
    medium,
    platform && firstSlug(platform),
    country.toLowerCase(),
    movedFrom[0] ?? date,
  ]
    .filter(part => part !== null)
    .join('-')
}

/** What our reviews say of a film, and where: the review, or the page of the film where there are several. */
function opinionOf(film: Film, reviews: readonly Review[]): string | null {
  if (reviews.length === 0) return null
  const rating = filmRatingOf(reviews)
  const said = rating ? filmRatingSentence(rating) : ratingSentence(null)
  const what = reviews.length === 1 ? 'Notre critique' : 'Nos critiques'
  return `${what}\u00A0: ${said}. ${absolute(opinionPath(film, reviews))}`
}

/**
 * The instant of the last revision (DTSTAMP): that of our reviews, which the description tells of, else the
 * beginning of the site. The same content gives the same calendar on every machine and at every build; a date
 * that moves is told by SEQUENCE, which programs look at first.
 */
function lastRevision(reviews: readonly Review[]): string {
  if (reviews.length === 0) return SITE_BEGAN
  const latest = Math.max(...reviews.map(({ date, updated }) => epoch(updated ?? date)))
  const instant = new Date(latest).toISOString()
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`
}
