import type { Agenda } from '@/lib/model/agenda/agenda'
import { routes } from '@/lib/routes'
import { SectionTitle } from '../listing/SectionTitle'

/** The calendars to subscribe to; nothing without one. */
export function CalendarList({ agendas }: { agendas: readonly Pick<Agenda, 'scope' | 'name' | 'title'>[] }) {
  if (agendas.length === 0) return null
  return (
    <section>
      <SectionTitle id="calendriers" more={{ href: routes.agenda(), name: 'L’agenda' }}>
        Calendriers
      </SectionTitle>
      <p className="max-w-measure pb-4">
        Les sorties dans votre propre agenda, au format iCal{'\u00A0'}: abonnez-vous à l’une de ces adresses.
        Une sortie reportée y change de date, une sortie annulée y reste, signalée comme telle.
      </p>
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {agendas.map(({ scope, name, title }) => (
          <li
            key={scope}
            className="flex items-baseline justify-between gap-x-4 border-b border-hairline py-2"
          >
            <span>{name}</span>
            <a
              href={routes.calendar(scope)}
              type="text/calendar"
              className="quiet-link figure-text inline-block py-1"
              aria-label={`iCal – ${title}`}
            >
              iCal
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
