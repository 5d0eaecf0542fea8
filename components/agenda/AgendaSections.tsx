import { formatDays } from '@/lib/format/date'
import type { Agenda } from '@/lib/model/agenda/agenda'
import type { Plan } from '@/lib/model/agenda/weeks'
import { SectionTitle } from '../listing/SectionTitle'
import { AgendaWeek } from './AgendaWeek'
import { EventList, type ReviewOf } from './EventList'
import { Weeks } from './Weeks'

type Props = { agenda: Agenda; plan: Plan; reviewOf: ReviewOf }

/** An agenda as of a day: this week, what is to come, what has no day yet, then what came out last. */
export function AgendaSections({ agenda, plan, reviewOf }: Props) {
  const { thisWeek, coming, past, undated } = plan
  const isWhole = agenda.kind === 'saga'
  return (
    <>
      <section>
        <SectionTitle>Cette semaine</SectionTitle>
        {thisWeek.events.length > 0 ? (
          <AgendaWeek week={thisWeek} reviewOf={reviewOf} />
        ) : (
          <p>Aucune sortie dans notre agenda {formatDays(thisWeek.first, thisWeek.last)}.</p>
        )}
      </section>
      <Weeks title="À venir" weeks={coming} reviewOf={reviewOf} />
      {undated.coming.length > 0 && (
        <section>
          <SectionTitle>Date à préciser</SectionTitle>
          <EventList events={undated.coming} reviewOf={reviewOf} />
        </section>
      )}
      <Weeks title="Dernières sorties" weeks={past} reviewOf={reviewOf} />
      {isWhole && undated.past.length > 0 && (
        <section>
          <SectionTitle>Sans jour connu</SectionTitle>
          <EventList events={undated.past} reviewOf={reviewOf} />
        </section>
      )}
    </>
  )
}
