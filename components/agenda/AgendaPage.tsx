import { type Agenda, agendasOf } from '@/lib/agenda/agenda'
import type { Day } from '@/lib/agenda/day'
import { planOf } from '@/lib/agenda/weeks'
import type { Catalogue } from '@/lib/content/catalogue'
import type { Film } from '@/lib/content/items'
import { formatCount } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { EntityPage } from '../EntityPage'
import { AgendaNav, Subscription } from './AgendaNav'
import { AgendaSections } from './AgendaSections'
import { YearSections } from './YearSections'
import './agenda.css'

type Props = { catalogue: Catalogue; agenda: Agenda; today: Day }

/** A page of the agenda, for reading and for printing. */
export function AgendaPage({ catalogue, agenda, today }: Props) {
  const reviewOf = (film: Film) => catalogue.reviewsOf([film])[0]
  const path = routes.agenda(agenda.scope)
  // A year is read from its beginning, every other agenda from what is to come; machines are told in that order.
  const events = agenda.kind === 'year' ? agenda.events : agenda.events.toReversed()
  const films = [...new Set(events.map(({ film }) => film.slug))]
  return (
    <EntityPage
      path={path}
      things={[agenda.kind === 'all' ? null : itemList(path, films.map(routes.film))]}
      trail={agenda.kind === 'all' ? [] : [{ name: 'Agenda', href: routes.agenda() }]}
      kicker="Agenda"
      title={agenda.title}
      facts={[formatCount(agenda.events.length, 'sortie'), 'en France']}
      hasStars={agenda.events.some(({ film }) => reviewOf(film))}
    >
      <Subscription agenda={agenda} />
      {agenda.kind === 'year' ? (
        <YearSections agenda={agenda} reviewOf={reviewOf} />
      ) : (
        <AgendaSections agenda={agenda} plan={planOf(agenda.events, today)} reviewOf={reviewOf} />
      )}
      <AgendaNav agendas={agendasOf(catalogue.films)} current={agenda} />
    </EntityPage>
  )
}
