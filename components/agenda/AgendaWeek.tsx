import type { AgendaEvent } from '@/lib/agenda/events'
import type { Week } from '@/lib/agenda/weeks'
import type { Film, Review } from '@/lib/content/items'
import { capitalised } from '@/lib/format/capitalised'
import { formatDays } from '@/lib/format/date'
import { EventLine } from './EventLine'

export type ReviewOf = (film: Film) => Review | undefined

/** The releases of one week, from Wednesday to Tuesday. */
export function AgendaWeek({ week, reviewOf }: { week: Week; reviewOf: ReviewOf }) {
  return (
    <section className="agenda-week">
      <h3 className="text-title">{capitalised(formatDays(week.first, week.last))}</h3>
      <EventList events={week.events} reviewOf={reviewOf} />
    </section>
  )
}

/** Releases in the order given. */
export function EventList({ events, reviewOf }: { events: readonly AgendaEvent[]; reviewOf: ReviewOf }) {
  return (
    <ul>
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once; a film may come out twice on one day
        <EventLine key={index} event={event} review={reviewOf(event.film)} />
      ))}
    </ul>
  )
}
