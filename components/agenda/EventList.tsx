import type { AgendaEvent } from '@/lib/model/agenda/events'
import type { Film, Review } from '@/lib/model/items'
import { EventLine } from './EventLine'

/** Our reviews of a film. */
export type ReviewsOf = (film: Film) => readonly Review[]

/** Releases in the order given. */
export function EventList({ events, reviewsOf }: { events: readonly AgendaEvent[]; reviewsOf: ReviewsOf }) {
  return (
    <ul>
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once; a film may come out twice on one day
        <EventLine key={index} event={event} reviews={reviewsOf(event.film)} />
      ))}
    </ul>
  )
}
