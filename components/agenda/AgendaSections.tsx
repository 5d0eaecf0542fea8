import { formatDays } from '@/lib/format/date'
import type { Agenda } from '@/lib/model/agenda/agenda'
import type { Plan } from '@/lib/model/agenda/weeks'
import { routes } from '@/lib/routes'
import { SectionTitle } from '../listing/SectionTitle'
import { AgendaWeek } from './AgendaWeek'
import { EventList, type ReviewsOf } from './EventList'
import { Weeks } from './Weeks'

type Props = { agenda: Agenda; plan: Plan; reviewsOf: ReviewsOf }

/** An agenda as of a day: this week, what is to come, what has no day yet, then what came out last. */
export function AgendaSections({ agenda, plan, reviewsOf }: Props) {
  const { thisWeek, coming, past, undated } = plan
  const isWhole = agenda.kind === 'saga'
  return (
    <>
      <section>
        <SectionTitle>Cette semaine</SectionTitle>
        {thisWeek.events.length > 0 ? (
          <AgendaWeek week={thisWeek} reviewsOf={reviewsOf} />
        ) : (
          <p>Aucune sortie dans notre agenda {formatDays(thisWeek.first, thisWeek.last)}.</p>
        )}
        {agenda.kind === 'all' && (
          <p className="label mt-3">
            <a href={routes.ephemeris()} className="text-link inline-block py-1">
              À cette date, d’autres années{'\u00A0'}: l’éphéméride
            </a>
          </p>
        )}
      </section>
      <Weeks title="À venir" weeks={coming} reviewsOf={reviewsOf} />
      {undated.coming.length > 0 && (
        <section>
          <SectionTitle>Date à préciser</SectionTitle>
          <EventList events={undated.coming} reviewsOf={reviewsOf} />
        </section>
      )}
      <Weeks title="Dernières sorties" weeks={past} reviewsOf={reviewsOf} />
      {isWhole && undated.past.length > 0 && (
        <section>
          <SectionTitle>Sans jour connu</SectionTitle>
          <EventList events={undated.past} reviewsOf={reviewsOf} />
        </section>
      )}
    </>
  )
}
