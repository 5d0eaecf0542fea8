import type { Week } from '@/lib/model/agenda/weeks'
import { SectionTitle } from '../listing/SectionTitle'
import { AgendaWeek } from './AgendaWeek'
import type { ReviewsOf } from './EventList'

type Props = { title: string; weeks: readonly Week[]; reviewsOf: ReviewsOf }

/** Weeks under one title; nothing when there are none. */
export function Weeks({ title, weeks, reviewsOf }: Props) {
  if (weeks.length === 0) return null
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      {weeks.map(week => (
        <AgendaWeek key={week.first} week={week} reviewsOf={reviewsOf} />
      ))}
    </section>
  )
}
