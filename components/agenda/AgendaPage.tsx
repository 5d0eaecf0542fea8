import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import { formatNumber } from '@/lib/format/number'
import { type Agenda, agendasOf } from '@/lib/model/agenda/agenda'
import { planOf } from '@/lib/model/agenda/weeks'
import type { Film } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import type { Day } from '@/lib/time/day'
import { EntityPage } from '../entity/EntityPage'
import { countFigure } from '../entity/figures'
import { AgendaNav } from './AgendaNav'
import { AgendaSections } from './AgendaSections'
import { Subscription } from './Subscription'
import { YearSections } from './YearSections'
import './agenda.css'

type Props = { catalogue: Catalogue; agenda: Agenda; today: Day }

/** Weeks gone by that a page shows; those of a saga are few, and all shown. */
const LATEST = 12

/** A page of the agenda, for reading and for printing. */
export function AgendaPage({ catalogue, agenda, today }: Props) {
  const reviewsOf = (film: Film) => catalogue.reviewsOf([film])
  const path = routes.agenda(agenda.scope)
  const isWhole = agenda.kind === 'saga'
  const plan = planOf(agenda.events, today, isWhole ? undefined : LATEST)
  const weeks = [plan.thisWeek, ...plan.coming, ...plan.past].flatMap(week => week.events)
  const undated = [...plan.undated.coming, ...(isWhole ? plan.undated.past : [])]
  const listed = agenda.kind === 'year' ? agenda.events : [...weeks, ...undated]
  const coming = [...plan.coming.flatMap(week => week.events), ...plan.undated.coming].length
  const films = [...new Set(listed.map(({ film }) => film.slug))]
  return (
    <EntityPage
      path={path}
      things={[itemList(path, films.map(routes.film))]}
      trail={agenda.kind === 'all' ? [] : [{ name: 'Agenda', href: routes.agenda() }]}
      kicker="Agenda"
      title={agenda.title}
      facts={['En France']}
      figures={[
        countFigure(agenda.events.length, 'sortie'),
        coming > 0 ? { value: formatNumber(coming), label: 'à venir' } : null,
      ]}
    >
      <Subscription agenda={agenda} />
      {agenda.kind === 'year' ? (
        <YearSections agenda={agenda} reviewsOf={reviewsOf} />
      ) : (
        <AgendaSections agenda={agenda} plan={plan} reviewsOf={reviewsOf} />
      )}
      <AgendaNav agendas={agendasOf(catalogue.films)} current={agenda} />
    </EntityPage>
  )
}
