import { peopleOf, platformsOf } from '../../model/film/creditsOf'
import type { Article, Author, Film, Person, Platform, Review, Saga, Tag } from '../../model/items'
import { latestFilmFirst } from '../../model/order'
import { addToGroup } from '../../text/addToGroup'
import { type Steps, sorted } from '../../turns/steps'
import type { GenreSlug } from '../../vocabulary'

/** Who has what, looked up instead of searched. Lists keep the order in which articles came; films are latest first. */
export type Index = {
  articlesByAuthor: Map<Author, Article[]>
  reviewsByFilm: Map<Film, Review[]>
  articlesByThread: Map<string, Article[]>
  articlesBySubject: Map<Film | Person | Platform, Article[]>
  articlesByTag: Map<string, Article[]>
  tags: Map<string, Tag>
  places: Map<string, Tag>
  articlesByPlace: Map<string, Article[]>
  filmsByGenre: Map<GenreSlug, Film[]>
  filmsBySaga: Map<Saga, Film[]>
  filmsByPerson: Map<Person, Film[]>
  filmsByPlatform: Map<Platform, Film[]>
}

/**
 * @param articles all of them, newest first
 * @param films in any order
 */
export function* indexOf(articles: readonly Article[], films: readonly Film[]): Steps<Index> {
  const index: Index = {
    articlesByAuthor: new Map(),
    reviewsByFilm: new Map(),
    articlesByThread: new Map(),
    articlesBySubject: new Map(),
    articlesByTag: new Map(),
    tags: new Map(),
    places: new Map(),
    articlesByPlace: new Map(),
    filmsByGenre: new Map(),
    filmsBySaga: new Map(),
    filmsByPerson: new Map(),
    filmsByPlatform: new Map(),
  }
  for (const article of articles) {
    for (const subject of new Set([...article.films, ...article.people, ...article.platforms])) {
      addToGroup(index.articlesBySubject, subject, article)
    }
    const signed = [...article.authors, ...article.contributors.map(({ author }) => author)]
    for (const author of new Set(signed)) addToGroup(index.articlesByAuthor, author, article)
    if (article.kind === 'review') addToGroup(index.reviewsByFilm, article.film, article)
    if (article.thread) addToGroup(index.articlesByThread, article.thread, article)
    for (const place of article.places) {
      index.places.set(place.slug, place)
      addToGroup(index.articlesByPlace, place.slug, article)
    }
    for (const tag of article.tags) {
      index.tags.set(tag.slug, tag)
      addToGroup(index.articlesByTag, tag.slug, article)
    }
    yield
  }
  for (const film of yield* sorted(films, latestFilmFirst)) {
    for (const genre of new Set(film.genres)) addToGroup(index.filmsByGenre, genre, film)
    if (film.saga) addToGroup(index.filmsBySaga, film.saga.saga, film)
    for (const person of peopleOf(film)) addToGroup(index.filmsByPerson, person, film)
    for (const platform of platformsOf(film)) addToGroup(index.filmsByPlatform, platform, film)
    yield
  }
  for (const saga of index.filmsBySaga.values()) {
    saga.sort((a, b) => (a.saga?.position ?? 0) - (b.saga?.position ?? 0))
  }
  return index
}
