import { addToGroup } from '../../text/addToGroup'
import { addDays, type Day, isDay, weekStart } from '../../time/day'
import type { AgendaEvent } from './events'

/** A week of releases, from a Wednesday to the Tuesday after it. */
export type Week = { first: Day; last: Day; events: readonly AgendaEvent[] }

/** The events of known day by weeks, earliest first; weeks without any are left out. */
export function weeksOf(events: readonly AgendaEvent[]): Week[] {
  const weeks = new Map<Day, AgendaEvent[]>()
  for (const event of events.filter(({ release }) => isDay(release.date))) {
    addToGroup(weeks, weekStart(event.release.date), event)
  }
  return [...weeks].map(([first, weekEvents]) => weekFrom(first, weekEvents))
}

/** The releases of an agenda as its page orders them on a given day. */
export type Plan = {
  thisWeek: Week
  /** Weeks to come, the next first. */
  coming: Week[]
  /** Weeks that have passed, the last first, perhaps not all. */
  past: Week[]
  /** Releases of which only the month or the year is known: those that may still come, then those that have passed. */
  undated: { coming: AgendaEvent[]; past: AgendaEvent[] }
}

/** @param most how many of the weeks that have passed are shown */
export function planOf(
  events: readonly AgendaEvent[],
  today: Day,
  most: number = Number.POSITIVE_INFINITY,
): Plan {
  const weeks = weeksOf(events)
  const first = weekStart(today)
  const undated = events.filter(({ release }) => !isDay(release.date))
  const mayCome = ({ release: { date } }: AgendaEvent) => date >= today.slice(0, date.length)
  return {
    thisWeek: weeks.find(week => week.first === first) ?? weekFrom(first, []),
    coming: weeks.filter(week => week.first > first),
    past: weeks
      .filter(week => week.first < first)
      .reverse()
      .slice(0, most),
    undated: { coming: undated.filter(mayCome), past: undated.filter(event => !mayCome(event)) },
  }
}

function weekFrom(first: Day, events: readonly AgendaEvent[]): Week {
  return { first, last: addDays(first, 6), events }
}
