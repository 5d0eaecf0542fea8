import type { AgendaEvent } from '@/lib/model/agenda/events'
import type { Film, Review } from '@/lib/model/items'
import { EventLine } from './EventLine'

/** Our review of a film, where there is one. */
export type ReviewOf = (film: Film) => Review | undefined

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
