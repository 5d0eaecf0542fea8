import type { Catalogue } from '../../content/catalogue/catalogue'
import { agendaOf } from '../../model/agenda/agenda'
import { calendarOf } from './calendarOf'
import { EPHEMERIS_SCOPE, ephemerisCalendar } from './ephemerisCalendar'
import type { Calendar } from './writeCalendar'

/** The calendar of a scope, that of an agenda or l’éphéméride; null where there is none. */
export function calendarNamed(catalogue: Catalogue, scope: string): Calendar | null {
  if (scope === EPHEMERIS_SCOPE) return ephemerisCalendar(catalogue)
  const agenda = agendaOf(catalogue.films, scope)
  return agenda && calendarOf(catalogue, agenda)
}
