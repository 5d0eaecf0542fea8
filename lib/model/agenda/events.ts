import { flatMapped, type Steps, sorted } from '../../turns/steps'
import { isHere } from '../film/release'
import type { Film, Release } from '../items'
import { byName } from '../order'

/** The media of the agenda, by the slug of their page. A festival shows a film, but does not release it. */
export const AGENDA_MEDIA = ['cinema', 'svod', 'vod', 'dvd', 'tv'] as const
export type AgendaMedium = (typeof AGENDA_MEDIA)[number]

/** A release that readers in France are concerned by. `medium` is that of the release. */
export type AgendaEvent = { film: Film; release: Release; medium: AgendaMedium }

/** The releases of films in France or in the whole world, in order of date, cancelled ones included. */
export function* eventsOf(films: readonly Film[]): Steps<AgendaEvent[]> {
  const events = yield* flatMapped(films, film =>
    film.releases.flatMap(release => {
      const medium = AGENDA_MEDIA.find(other => other === release.medium)
      return medium && isHere(release) ? [{ film, release, medium }] : []
    }),
  )
  return yield* sorted(
    events,
    (a, b) => compare(a.release.date, b.release.date) || byName(a.film.title, b.film.title) || bySlug(a, b),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function bySlug(a: AgendaEvent, b: AgendaEvent): number {
  return compare(a.film.slug, b.film.slug)
}
