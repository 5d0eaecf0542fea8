import { routes } from '../../routes'

/** The scope of the agenda whose calendar has this address, or null where no calendar may be. */
export function calendarScope(path: string): string | null {
  const scope = /^\/calendriers\/(.+)\.ics$/.exec(path)?.[1]
  if (scope === undefined) return null
  const bare = scope === 'sorties' ? '' : scope
  return routes.calendar(bare) === path && !/^\d+$/.test(bare) ? bare : null
}
