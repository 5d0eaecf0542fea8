import { capitalised } from '../format/capitalised'
import { formatCountry } from '../format/country'
import { formatDayAndMonth, formatDayOfWeek, formatPartialDay } from '../format/date'
import { ofDirectors } from '../format/directors'
import { formatCount } from '../format/number'
import { formatRuntime } from '../format/runtime'
import { isHere } from '../model/film/release'
import type { Film, Release } from '../model/items'
import { pathOf } from '../model/pathOf'
import { routes } from '../routes'
import type { Day } from '../time/day'
import { formatMedium } from '../vocabulary'
import type { LifeOfDay } from './ephemeris'
import type { Frame } from './frames'

/** What readers are told of a frame. `why` is short, `name` is a title or a name, `fact` one line from the record. */
export type FrameWords = { why: string; name: string; fact: string; href: string }

/** Nouns, which agree with nobody. */
export const LIFE: Record<LifeOfDay['kind'], string> = { birth: 'Naissance', death: 'Disparition' }

/** @param today in Paris, as `2026-11-21`: what falls on another day of the week is told with it */
export function frameWords(frame: Frame, today: Day): FrameWords {
  switch (frame.kind) {
    case 'release': {
      const { film, release } = frame
      const why = release.date === today ? 'Aujourd’hui' : capitalised(formatDayOfWeek(release.date))
      return { why, name: film.title, fact: outletOf(release), href: routes.film(film.slug) }
    }
    case 'film': {
      const { film, release } = frame
      const fact = `${formatPartialDay(release.date)}, ${outletOf(release)}`
      return { why: anniversary(frame, today), name: film.title, fact, href: routes.film(film.slug) }
    }
    case 'life': {
      const { person, kind, date } = frame.life
      const fact = `${LIFE[kind]}, le ${formatPartialDay(date)}`
      return { why: anniversary(frame, today), name: person.name, fact, href: routes.person(person.slug) }
    }
    case 'pick':
      return { why: frame.reason.name, ...recordOf(frame.film) }
    case 'again': {
      const { date, written } = frame.review
      const fact = written ? 'Notre critique' : `Critique du ${formatPartialDay(date.slice(0, 10))}`
      return { why: 'À relire', name: frame.film.title, fact, href: pathOf(frame.review) }
    }
    case 'record':
      return { why: 'Dans nos fiches', ...recordOf(frame.film) }
  }
}

function recordOf(film: Film): Omit<FrameWords, 'why'> {
  const facts = [String(film.year), ...(film.runtime ? [formatRuntime(film.runtime)] : []), ofDirectors(film)]
  return { name: film.title, fact: facts.filter(Boolean).join(', '), href: routes.film(film.slug) }
}

/** « Il y a 10 ans », « 10 ans le 24 novembre »: the latter may be yet to come, and is true either way. */
function anniversary({ years, day }: { years: number; day: Day }, today: Day): string {
  const age = formatCount(years, 'an')
  return day === today ? `Il y a ${age}` : `${age} le ${formatDayAndMonth(day)}`
}

/** Where a film came out: « Netflix », « au cinéma », « en festival (première à la Mostra de Venise) », and in which other country. */
export function outletOf({ platform, medium, country, note }: Release): string {
  const outlet = platform?.name ?? formatMedium(medium)
  const abroad = isHere({ country }) ? '' : `, ${formatCountry(country)}`
  return `${outlet}${abroad}${note ? ` (${note})` : ''}`
}
