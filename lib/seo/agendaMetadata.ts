import type { Metadata } from 'next'
import { type Agenda, hasCalendar } from '../model/agenda/agenda'
import { routes } from '../routes'
import { pageMetadata } from './pageMetadata'

/** The metadata of a page of the agenda. */
export function agendaMetadata(agenda: Agenda): Promise<Metadata> {
  const { scope, kind, title } = agenda
  const calendar = hasCalendar(agenda) ? ' et un calendrier iCal' : ''
  return pageMetadata({
    title,
    description:
      kind === 'year'
        ? `${title} en France, semaine par semaine\u00A0: cinéma, plateformes, vidéo et télévision, avec nos notes.`
        : `${title} en France, du mercredi au mardi\u00A0: cette semaine, à venir et passées, avec nos notes${calendar}.`,
    path: routes.agenda(scope),
    calendar: hasCalendar(agenda) ? agenda : undefined,
  })
}
