import type { Film } from '../model/items'

/** How many of the cast a card names; the film's own page names all. */
const MOST = 8

/** Those of the cast whom a page about something else names, in the order of the credits. */
export function castOfCard(film: Film): Film['cast'] {
  return film.cast.slice(0, MOST)
}
