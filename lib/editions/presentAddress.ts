import { ADDRESSED_FOLDERS } from '../model/contentTypes'
import { routes } from '../routes'

/** The beginnings and ends that turn the address of an item into that of its feeds, pictures and representations. */
const DERIVED = new RegExp(
  `^(/(?:flux|agenda|calendriers|partage(?:/[0-9]+x[0-9]+)?))?(/(?:${[...ADDRESSED_FOLDERS, 'mots-cles'].join('|')})/[^/.]+)(/[^/]+|\\.[a-z]+)?$`,
)

/** The art of a film names the film alone. */
const ART = /^\/affiches\/([^/]+)(\/[^/]+)$/

/**
 * The present address for a former one of an item, or of its representations for programs, feeds, agenda, calendar and
 * pictures: those who subscribed under the old name stay subscribed, and what was shared under it keeps its picture.
 * A look into a map, however many moves there are.
 *
 * @param moves present addresses of items by their former ones
 * @param path in its normal form (lib/text/formerPath.ts)
 * @returns null when the address has not moved; whether there is anything at the new one is for others to say
 */
export function presentAddress(moves: ReadonlyMap<string, string>, path: string): string | null {
  const moved = moves.get(path)
  if (moved) return moved
  const [, film = '', file = ''] = ART.exec(path) ?? []
  const illustrated = moves.get(routes.film(film))
  if (illustrated?.startsWith(routes.film('')))
    return `/affiches${illustrated.slice(routes.film('').length - 1)}${file}`
  const [, before = '', item = '', after = ''] = DERIVED.exec(path) ?? []
  const present = moves.get(item)
  return present ? `${before}${present}${after}` : null
}
