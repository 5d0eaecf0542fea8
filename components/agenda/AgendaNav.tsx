import { type Agenda, hasCalendar } from '@/lib/agenda/agenda'
import { routes } from '@/lib/routes'
import { SectionTitle } from '../SectionTitle'

const GROUPS = [
  { kind: 'medium', name: 'Par support' },
  { kind: 'platform', name: 'Par plateforme' },
  { kind: 'saga', name: 'Par saga' },
  { kind: 'year', name: 'Par année' },
] as const

/** From one agenda to the others; those without a release are left out. */
export function AgendaNav({ agendas, current }: { agendas: readonly Agenda[]; current: Agenda }) {
  const shown = agendas.filter(agenda => agenda.events.length > 0)
  return (
    <nav aria-label="Autres agendas" className="no-print">
      <SectionTitle>Toutes les sorties, autrement</SectionTitle>
      <dl className="agenda-nav">
        {GROUPS.map(({ kind, name }) => {
          const ofKind = shown.filter(agenda => agenda.kind === kind)
          if (ofKind.length === 0) return null
          return (
            <div key={kind}>
              <dt className="label text-soft">{name}</dt>
              {ofKind.map(({ scope, name: label }) => (
                <dd key={scope}>
                  <a
                    href={routes.agenda(scope)}
                    className="quiet-link figure-text inline-block py-1"
                    aria-current={scope === current.scope ? 'page' : undefined}
                  >
                    {label}
                  </a>
                </dd>
              ))}
            </div>
          )
        })}
      </dl>
    </nav>
  )
}

/** How to have an agenda in one's own. */
export function Subscription({ agenda }: { agenda: Agenda }) {
  if (!hasCalendar(agenda)) return null
  return (
    <p className="no-print max-w-measure text-small">
      Dans votre agenda (Google, Apple, Outlook, Thunderbird…), abonnez-vous à l’adresse de{' '}
      <a href={routes.calendar(agenda.scope)} type="text/calendar" className="underline underline-offset-2">
        ce calendrier iCal
      </a>
      {'\u00A0'}: une sortie reportée y change de date, une sortie annulée y est signalée.{' '}
      <a href={`${routes.feeds()}#calendriers`} className="underline underline-offset-2">
        Tous les calendriers
      </a>
    </p>
  )
}
