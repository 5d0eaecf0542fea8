import { formatDirectors } from '../format/directors'
import { formatList } from '../format/list'
import type { Film } from '../model/items'
import { GENRES } from '../vocabulary'

/** The meta description of a film, from its record: genre, year, who directs and who plays. */
export function filmDescription(film: Film): string {
  const genre = film.genres[0] ? `${GENRES[film.genres[0]]} ` : ''
  const directors = formatDirectors(film)
  const cast = film.cast.slice(0, 3).map(({ person }) => person.name)
  const avec = cast.length > 0 ? `, avec ${formatList(cast)}` : ''
  return `${film.title} (${genre}${film.year}), de ${directors}${avec} : fiche, sorties, notre critique et nos actualités.`
}
