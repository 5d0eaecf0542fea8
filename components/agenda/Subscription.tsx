import { type Agenda, hasCalendar } from '@/lib/model/agenda/agenda'
import { routes } from '@/lib/routes'

/** How to subscribe to the calendar of an agenda: links to its iCalendar address. */
export function Subscription({ agenda }: { agenda: Agenda }) {
  if (!hasCalendar(agenda)) return null
  return (
    <p className="no-print max-w-measure text-small">
      Dans votre agenda (Google, Apple, Outlook, Thunderbird…), abonnez-vous à l’adresse de{' '}
      <a href={routes.calendar(agenda.scope)} type="text/calendar" className="underline underline-offset-2">
        ce calendrier iCal
      </a>
      {'\u00A0'}: une sortie reportée y change de date, une sortie annulée y est signalée. Voir{' '}
      <a href={`${routes.feeds()}#calendriers`} className="underline underline-offset-2">
        tous les calendriers
      </a>
      .
    </p>
  )
}
