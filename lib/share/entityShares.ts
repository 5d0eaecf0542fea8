import type { Catalogue } from '../content/catalogue/catalogue'
import { capitalised } from '../format/capitalised'
import { formatCount } from '../format/number'
import { platformReleases } from '../model/film/platformReleases'
import { sagaOrders } from '../model/film/sagaOrders'
import type { Film, Person, Platform, Saga } from '../model/items'
import type { PosterFilm } from '../posters/composePoster'
import type { Day } from '../time/day'
import { letteredOrNone } from './lettered'
import { artFor, type SharePage } from './shown'

/** The films that share a frame: more would each be a sliver. */
const MOST_ARTS = 4

/** A person: the name, the trades, and the art of their films, the latest first. */
export function ofPerson(catalogue: Catalogue, person: Person): SharePage {
  const films = catalogue.filmsOfPerson(person)
  return {
    ...named(person.slug, person.name, 'Au générique', films),
    kicker: capitalised(person.professions.join(', ')) || 'Au générique',
    line: filmsLine(films),
  }
}

/** A saga: its films in the order in which they came out. */
export function ofSaga(catalogue: Catalogue, saga: Saga): SharePage {
  const films = sagaOrders(catalogue.filmsOfSaga(saga)).release
  return {
    ...named(saga.slug, saga.title, 'Saga', films),
    kicker: 'Saga',
    line: filmsLine(films),
  }
}

/** A platform: what came to it last. */
export function ofPlatform(catalogue: Catalogue, platform: Platform, today: Day): SharePage {
  const films = catalogue.filmsOfPlatform(platform)
  const { arrived } = platformReleases(platform, films, today)
  const [last] = arrived
  const title = last && letteredOrNone(last.film.title)
  return {
    ...named(
      platform.slug,
      platform.name,
      'Plateforme',
      arrived.map(({ film }) => film),
    ),
    kicker: 'Plateforme',
    line: title ? `Dernier arrivé\u00A0: ${title}` : null,
  }
}

/** @param otherwise what stands for a name that cannot be lettered */
function named(
  slug: string,
  name: string,
  otherwise: string,
  films: readonly Film[],
): Pick<SharePage, 'headline' | 'notes' | 'arts'> {
  const [first = artFor(slug, name), ...others]: readonly PosterFilm[] = films.slice(0, MOST_ARTS)
  return { headline: letteredOrNone(name) ?? otherwise, notes: [], arts: [first, ...others] }
}

/** « 4 films, 2015–2025 »: how many, and from which year to which; null for none. */
function filmsLine(films: readonly Film[]): string | null {
  if (films.length === 0) return null
  const years = films.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return `${formatCount(films.length, 'film')}, ${first === last ? first : `${first}–${last}`}`
}
