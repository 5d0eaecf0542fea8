import type { Agenda } from '@/lib/model/agenda/agenda'
import { weeksOf } from '@/lib/model/agenda/weeks'
import { isDay } from '@/lib/time/day'
import { SectionTitle } from '../listing/SectionTitle'
import { EventList, type ReviewsOf } from './EventList'
import { Weeks } from './Weeks'

/** A whole year of releases, from its first week on. */
export function YearSections({ agenda: { events }, reviewsOf }: { agenda: Agenda; reviewsOf: ReviewsOf }) {
  const undated = events.filter(({ release }) => !isDay(release.date))
  return (
    <>
      <Weeks title="Semaine par semaine" weeks={weeksOf(events)} reviewsOf={reviewsOf} />
      {undated.length > 0 && (
        <section>
          <SectionTitle>Date à préciser</SectionTitle>
          <EventList events={undated} reviewsOf={reviewsOf} />
        </section>
      )}
    </>
  )
}
