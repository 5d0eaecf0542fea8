import { isDay } from '../../time/day'
import { oncePer } from '../../turns/oncePer'
import type { Steps } from '../../turns/steps'
import type { Film } from '../items'
import { byName } from '../order'
import { AGENDA_MEDIA, type AgendaEvent, type AgendaMedium, eventsOf } from './events'

/**
 * A part of the agenda that has its page and, unless it is a year, its calendar. `scope` is what stands in
 * their addresses: empty for all releases, a medium, `plateformes/netflix`, `sagas/balle-perdue`, `2020`.
 */
export type Agenda = {
  scope: string
  kind: 'all' | 'medium' | 'platform' | 'saga' | 'year'
  /** « Netflix », « Au cinéma », « 2020 ». */
  name: string
  /** What the page and the calendar are called: « Les sorties sur Netflix ». */
  title: string
  events: readonly AgendaEvent[]
}

export const AGENDA_MEDIUM_NAMES: Record<AgendaMedium, { name: string; title: string }> = {
  cinema: { name: 'Cinéma', title: 'Les sorties au cinéma' },
  svod: { name: 'Streaming', title: 'Les sorties en streaming' },
  vod: { name: 'Vidéo à la demande', title: 'Les sorties en vidéo à la demande' },
  dvd: { name: 'DVD et Blu-ray', title: 'Les sorties en DVD et Blu-ray' },
  tv: { name: 'Télévision', title: 'Les films à la télévision' },
}

/**
 * Every agenda of an archive: the whole, the media (which may be subscribed to before anything is announced),
 * then the platforms, sagas and years that have a release.
 */
export const agendasOf = oncePer<readonly Film[], readonly Agenda[]>('agendas', sortOut)

function* sortOut(films: readonly Film[]): Steps<Agenda[]> {
  const events = yield* eventsOf(films)
  const platforms = new Map<string, Agenda & { events: AgendaEvent[] }>()
  const sagas: typeof platforms = new Map()
  const years: typeof platforms = new Map()
  const add = (group: typeof platforms, agenda: Omit<Agenda, 'events'>, event: AgendaEvent) => {
    const known = group.get(agenda.scope) ?? { ...agenda, events: [] }
    known.events.push(event)
    group.set(agenda.scope, known)
  }
  for (const event of events) {
    const { platform, date } = event.release
    const saga = event.film.saga?.saga
    const year = date.slice(0, 4)
    if (platform) {
      const { slug, name } = platform
      add(
        platforms,
        { scope: `plateformes/${slug}`, kind: 'platform', name, title: `Les sorties sur ${name}` },
        event,
      )
    }
    if (saga) {
      const { slug, title: name } = saga
      add(
        sagas,
        { scope: `sagas/${slug}`, kind: 'saga', name, title: `Les sorties de la saga ${name}` },
        event,
      )
    }
    add(years, { scope: year, kind: 'year', name: year, title: `Les sorties de ${year}` }, event)
    yield
  }
  const named = (group: typeof platforms) => [...group.values()].sort((a, b) => byName(a.name, b.name))
  return [
    { scope: '', kind: 'all', name: 'Toutes les sorties', title: 'L’agenda des sorties', events },
    ...AGENDA_MEDIA.map(
      (medium): Agenda => ({
        scope: medium,
        kind: 'medium',
        ...AGENDA_MEDIUM_NAMES[medium],
        events: events.filter(event => event.medium === medium),
      }),
    ),
    ...named(platforms),
    ...named(sagas),
    ...named(years).reverse(),
  ]
}

/**
 * Whether the calendar of an agenda is offered: years have none, and one without an event, past or to come, tells
 * nothing. The address of an empty one answers all the same: who has subscribed to it stays subscribed.
 */
export function hasCalendar({ kind, events }: Agenda): boolean {
  return kind !== 'year' && events.some(isCalendarEvent)
}

/** Whether an event has its place in calendars, which know days: neither « 2024 » nor « mai 2024 » is one. */
export function isCalendarEvent({ release }: AgendaEvent): boolean {
  return isDay(release.date)
}

/** The agenda of a scope, or null when there is none. */
export function agendaOf(films: readonly Film[], scope: string): Agenda | null {
  return agendasOf(films).find(agenda => agenda.scope === scope) ?? null
}
