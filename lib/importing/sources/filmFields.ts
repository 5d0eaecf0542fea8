import type { Header } from './header'
import { Header as Fields } from './header'
import type { KeyRole, Keys } from './keyRoles'
import type { SourceFilm } from './sourceItem'
import { castIn, idIn, isRecord, minutesIn, namesIn, textIn, yearIn } from './values'

const IDS = ['imdb', 'tmdb', 'letterboxd', 'allocine', 'wikidata'] as const

/** Keys of which each alone says that a text is about a film. */
const TELLING: readonly KeyRole[] = ['film', 'filmTitle', 'directors', 'originalTitle', ...IDS]

/** Keys that say so together with a year. */
const BESIDE_YEAR: readonly KeyRole[] = [
  'rating',
  'genres',
  'cast',
  'writers',
  'countries',
  'runtime',
  'synopsis',
]

/**
 * The film of a text, from its header: from keys of its own (`director`, `imdb_id`) and from one key with all of it
 * (`film: { title, year }`); null where none of them says that there is one.
 *
 * @param title of the text, which names the film where nothing else does
 */
export function filmIn(header: Header, keys: Keys, title: string | null): SourceFilm | null {
  const isTold =
    TELLING.some(role => header.has(role)) ||
    (header.has('year') && BESIDE_YEAR.some(role => header.has(role)))
  if (!isTold) return null
  const written = header.take('film')
  const around = filmFrom(header, header.read('filmTitle', textIn))
  if (!isRecord(written)) {
    // An identifier or the name of a file may stand where others write a title.
    const imdb = idIn('imdb', written)
    return imdb
      ? { ...around, title: around.title ?? title ?? undefined, ids: { imdb, ...around.ids } }
      : { ...around, title: around.title ?? textIn(written) ?? title ?? undefined }
  }
  const inner = new Fields(written, keys)
  const film = filmRecord(inner)
  for (const { name, value } of inner.rest()) header.giveBack(`film.${name}`, value)
  return joined(film, { ...around, title: around.title ?? title ?? undefined })
}

/** A film from a record of its own, in which the title is that of the film. */
export function filmRecord(header: Header): SourceFilm {
  const french = header.read('frenchTitle', textIn)
  const title = header.read('title', textIn) ?? header.read('filmTitle', textIn)
  const film = filmFrom(header, french ?? title)
  return french && title && french !== title ? { ...film, originalTitle: film.originalTitle ?? title } : film
}

/** What two sources say of one film: the first is believed, the second fills what it leaves open. */
export function joined(film: SourceFilm, other: SourceFilm): SourceFilm {
  const longer = <T>(one: T[], two: T[]) => (one.length > 0 ? one : two)
  return {
    title: film.title ?? other.title,
    originalTitle: film.originalTitle ?? other.originalTitle,
    year: film.year ?? other.year,
    ids: { ...other.ids, ...film.ids },
    directors: longer(film.directors, other.directors),
    writers: longer(film.writers, other.writers),
    cast: longer(film.cast, other.cast),
    genres: longer(film.genres, other.genres),
    countries: longer(film.countries, other.countries),
    runtime: film.runtime ?? other.runtime,
    synopsis: film.synopsis ?? other.synopsis,
  }
}

function filmFrom(header: Header, title: string | undefined): SourceFilm {
  const ids: Record<string, string> = {}
  for (const giver of IDS) {
    const id = header.read(giver, value => idIn(giver, value))
    if (id) ids[giver] = id
  }
  Object.assign(ids, nestedIds(header))
  const names = (role: KeyRole) => header.read(role, namesIn) ?? []
  return {
    title,
    originalTitle: header.read('originalTitle', textIn),
    year: header.read('year', yearIn),
    ids,
    directors: names('directors'),
    writers: names('writers'),
    cast: header.read('cast', castIn) ?? [],
    genres: names('genres'),
    countries: names('countries'),
    runtime: header.read('runtime', minutesIn),
    synopsis: header.read('synopsis', textIn),
  }
}

/** `ids: { imdb: tt0780504 }`; what of it is no identifier that we know stays for the report. */
function nestedIds(header: Header): Record<string, string> {
  const written = header.takeKey('ids')
  if (!isRecord(written)) {
    header.giveBack('ids', written)
    return {}
  }
  const known: Record<string, string> = {}
  for (const [giver, value] of Object.entries(written)) {
    const id = IDS.some(name => name === giver) ? idIn(giver, value) : undefined
    if (id) known[giver] = id
    else header.giveBack(`ids.${giver}`, value)
  }
  return known
}
