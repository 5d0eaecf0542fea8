import { slugOf } from '../../text/slug'
import type { SourceFilm } from '../sources/sourceItem'

/** A film that the site has, or will have: a record that lies there, or what the source says of one. */
export type KnownFilm = {
  /** The name of its file; null as long as a film of the source has not got one. */
  slug: string | null
  /** As slugs; the first is its own title’s. */
  titles: string[]
  year: number
  ids: Readonly<Record<string, string | undefined>>
  /** What the source says, where the record is to be made. */
  source: SourceFilm | null
  /** The places of the source that `source` is put together from. */
  told: SourceFilm[]
  /** Whether a text is about it or links to it: nothing else gets a record. */
  isUsed: boolean
}

/** Years that two sources may give one film: those of its first showing and of its release. */
const NEAR_YEARS = 1

/** The films that are known so far, found by identifier and by title. */
export class FilmShelf {
  readonly #byId = new Map<string, KnownFilm>()
  readonly #byTitle = new Map<string, KnownFilm[]>()
  readonly all: KnownFilm[] = []

  add(film: KnownFilm): KnownFilm {
    this.all.push(film)
    for (const title of film.titles) this.#byTitle.set(title, [...(this.#byTitle.get(title) ?? []), film])
    this.learn(film, film.ids)
    return film
  }

  /** Another source may know identifiers that the first did not. */
  learn(film: KnownFilm, ids: KnownFilm['ids']): void {
    for (const [name, id] of Object.entries(ids)) {
      if (id && !this.#byId.has(`${name}:${id}`)) this.#byId.set(`${name}:${id}`, film)
    }
  }

  withId(ids: KnownFilm['ids']): KnownFilm | null {
    for (const [name, id] of Object.entries(ids)) {
      const film = id && this.#byId.get(`${name}:${id}`)
      if (film) return film
    }
    return null
  }

  /** By an identifier of any catalogue: a mention does not say whose it is. */
  withBareId(id: string): KnownFilm | null {
    for (const name of ['imdb', 'tmdb', 'letterboxd', 'allocine', 'wikidata', 'id']) {
      const film = this.#byId.get(`${name}:${id}`)
      if (film) return film
    }
    return this.#byId.get(id) ?? null
  }

  titled(title: string): readonly KnownFilm[] {
    return this.#byTitle.get(slugOf(title) || title) ?? []
  }

  /** Those of the title that may be the film of a year, of whom no identifier says that they are another. */
  ofYear(title: string, year: number, ids: KnownFilm['ids'], apart: number): KnownFilm[] {
    return this.titled(title).filter(
      film => Math.abs(film.year - year) <= apart && !contradicts(film.ids, ids),
    )
  }

  exact(title: string, year: number, ids: KnownFilm['ids'] = {}): KnownFilm[] {
    return this.ofYear(title, year, ids, 0)
  }

  near(title: string, year: number, ids: KnownFilm['ids'] = {}): KnownFilm[] {
    return this.ofYear(title, year, ids, NEAR_YEARS)
  }
}

/** Whether two sets of identifiers are of two films: one catalogue gives them two. */
export function contradicts(a: KnownFilm['ids'], b: KnownFilm['ids']): boolean {
  return Object.entries(a).some(([name, id]) => id && b[name] && b[name] !== id)
}

/** The titles of a film as they are compared; one without a Latin letter is compared as it is. */
export function titlesOf(titles: readonly (string | undefined)[]): string[] {
  return [...new Set(titles.flatMap(title => (title ? [slugOf(title) || title] : [])))]
}
