import type { Week } from '@/lib/model/agenda/weeks'
import { SectionTitle } from '../listing/SectionTitle'
import { AgendaWeek } from './AgendaWeek'
import type { ReviewOf } from './EventList'

type Props = { title: string; weeks: readonly Week[]; reviewOf: ReviewOf }

/** Weeks under one title; nothing when there are none. */
export function Weeks({ title, weeks, reviewOf }: Props) {
  if (weeks.length === 0) return null
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      {weeks.map(week => (
        <AgendaWeek key={week.first} week={week} reviewOf={reviewOf} />
      ))}
    </section>
  )
}
