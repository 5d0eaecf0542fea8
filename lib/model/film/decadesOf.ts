import { addToGroup } from '../../text/addToGroup'
import type { Film } from '../items'

/** Films by decade, as « 1990 », in the order in which they come. */
export function decadesOf(films: readonly Film[]): [decade: string, films: Film[]][] {
  const decades = new Map<string, Film[]>()
  for (const film of films) addToGroup(decades, `${Math.floor(film.year / 10)}0`, film)
  return [...decades]
}
