import type { SourceEntry, SourceFilm } from '../sources/sourceItem'
import type { LineStore } from './lineStore'
import type { SourceIndex } from './sourceIndex'

/** What a source tells of its films, read again when the record of one is written: memory holds none of it. */
export function synopsesIn(
  entries: LineStore<SourceEntry>,
  { films, items }: SourceIndex,
): (told: readonly SourceFilm[]) => string {
  const places = new Map<SourceFilm, { offset: number; length: number }>()
  for (const { film, place } of items) if (film) places.set(film, place)
  for (const { film, place } of films) places.set(film, place)
  return told => told.map(synopsisOf).find(synopsis => synopsis !== '') ?? ''

  function synopsisOf(film: SourceFilm): string {
    const place = places.get(film)
    const entry = place && entries.at(place)
    if (entry?.entry === 'film') return entry.film.synopsis ?? ''
    return entry?.entry === 'item' ? (entry.item.film?.synopsis ?? '') : ''
  }
}

/** The latest date of a source: that of its texts without any. */
export function lastDateOf({ items }: SourceIndex): string {
  return items.reduce(
    (last, { published }) => (published && published > last ? published : last),
    '2000-01-01',
  )
}
