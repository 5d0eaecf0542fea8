import { capitalised } from '@/lib/format/capitalised'
import { formatDays } from '@/lib/format/date'
import type { Week } from '@/lib/model/agenda/weeks'
import { EventList, type ReviewsOf } from './EventList'

/** The releases of one week, from Wednesday to Tuesday. */
export function AgendaWeek({ week, reviewsOf }: { week: Week; reviewsOf: ReviewsOf }) {
  return (
    <section className="agenda-week">
      <h3 className="text-title">{capitalised(formatDays(week.first, week.last))}</h3>
      <EventList events={week.events} reviewsOf={reviewsOf} />
    </section>
  )
}
