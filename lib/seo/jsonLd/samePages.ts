import type { FilmIds, PersonIds } from '../../model/schema/ids'

const WIKIDATA = (id: string) => `https://www.wikidata.org/wiki/${id}`

const FILM_PAGES: { [K in keyof FilmIds]-?: (id: string) => string } = {
  imdb: id => `https://www.imdb.com/title/${id}/`,
  tmdb: id => `https://www.themoviedb.org/movie/${id}`,
  letterboxd: id => (id.startsWith('boxd.it/') ? `https://${id}` : `https://letterboxd.com/film/${id}/`),
  allocine: id => `https://www.allocine.fr/film/fichefilm_gen_cfilm=${id}.html`,
  wikidata: WIKIDATA,
}

const PERSON_PAGES: { [K in keyof PersonIds]-?: (id: string) => string } = {
  imdb: id => `https://www.imdb.com/name/${id}/`,
  tmdb: id => `https://www.themoviedb.org/person/${id}`,
  letterboxd: id => `https://letterboxd.com/${id}/`,
  allocine: id => `https://www.allocine.fr/personne/fichepersonne_gen_cpersonne=${id}.html`,
  wikidata: WIKIDATA,
}

/** Where other catalogues speak of a film of these identifiers; undefined without any, as structured data have it. */
export function filmPages(ids: FilmIds): string[] | undefined {
  return pagesOf(ids, FILM_PAGES)
}

/** Where other catalogues speak of a person of these identifiers; undefined without any. */
export function personPages(ids: PersonIds): string[] | undefined {
  return pagesOf(ids, PERSON_PAGES)
}

function pagesOf<K extends string>(
  ids: Partial<Record<K, string | undefined>>,
  pages: Record<K, (id: string) => string>,
): string[] | undefined {
  // The keys of a record are those of its type.
  const names = Object.keys(pages) as K[]
  const found = names.flatMap(name => {
    const id = ids[name]
    return id === undefined ? [] : [pages[name](id)]
  })
  return found.length > 0 ? found : undefined
}
