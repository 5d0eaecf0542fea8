import { routes } from '../routes'

/** What may stand around the address of an item in the addresses that are made of it. */
const DERIVED =
  /^(\/(?:flux|agenda|calendriers|partage(?:\/[0-9]+x[0-9]+)?))?(\/(?:critiques|actualites|films|personnes|plateformes|sagas|auteurs)\/[^/.]+)(\/[^/]+|\.[a-z]+)?$/

/** The art of a film names the film alone. */
const ART = /^\/affiches\/([^/]+)(\/[^/]+)$/

/**
 * Where a former address of an item leads, and its representations for programs, feeds, agenda, calendar and pictures with it: those who
 * subscribed under the old name stay subscribed, and what was shared under it keeps its picture. A look into a
 * map, however many moves there are.
 *
 * @param moves present addresses of items by their former ones
 * @returns null when the address has not moved; whether there is anything at the new one is for others to say
 */
export function presentAddress(moves: ReadonlyMap<string, string>, path: string): string | null {
  const moved = moves.get(path)
  if (moved) return moved
  const [, film = '', file = ''] = ART.exec(path) ?? []
  const illustrated = moves.get(routes.film(film))
  if (illustrated) return `/affiches${illustrated.slice(routes.film('').length - 1)}${file}`
  const [, before = '', item = '', after = ''] = DERIVED.exec(path) ?? []
  const present = moves.get(item)
  return present ? `${before}${present}${after}` : null
}
