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
  const plan = planOf(agenda.events, today)
  // The page of all releases shows those to come and the last ones; its list says what is to come.
  const listed =
    agenda.kind === 'all'
      ? [...[plan.thisWeek, ...plan.coming].flatMap(week => week.events), ...plan.undated.coming]
      : agenda.events
  const films = [...new Set(listed.map(({ film }) => film.slug))]
  return (
    <EntityPage
      path={path}
      things={[itemList(path, films.map(routes.film))]}
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
        <AgendaSections agenda={agenda} plan={plan} reviewOf={reviewOf} />
      )}
      <AgendaNav agendas={agendasOf(catalogue.films)} current={agenda} />
    </EntityPage>
  )
}
