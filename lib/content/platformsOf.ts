import type { Film, Platform } from '../model/items'

/** The platforms on which a film came out, comes out, or can be seen, each once. */
export function platformsOf(film: Film): Set<Platform> {
  const released = film.releases
    .filter(({ cancelled }) => !cancelled)
    .map(({ platform }) => platform)
    .filter(platform => platform !== null)
  return new Set([...released, ...film.where.map(({ platform }) => platform)])
}
