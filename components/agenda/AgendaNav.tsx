import type { Agenda } from '@/lib/model/agenda/agenda'
import { routes } from '@/lib/routes'
import { SectionTitle } from '../listing/SectionTitle'

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
