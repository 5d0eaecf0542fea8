import type { MovieLeaf, PersonLeaf } from 'schema-dts'
import { formatCountry } from '../../format/country'
import { isoDuration } from '../../format/runtime'
import type { Film, Person, Review } from '../../model/items'
import { rated } from '../../model/rating'
import { absolute, routes } from '../../routes'
import { GENRES } from '../../vocabulary'
import { artImage } from './images'
import { inlineArticle, inlineReview } from './inlineReview'
import { aggregateRating } from './rating'
import { filmPages } from './samePages'

export const movieId = (film: Pick<Film, 'slug'>) => `${absolute(routes.film(film.slug))}#film`
export const sagaId = (slug: string) => `${absolute(routes.saga(slug))}#saga`

/**
 * A film from its record. `name` and `image` are what Google requires of a Movie. The stars in it are ours alone.
 *
 * @param reviews those that the page shows, each with its author, its rating and its verdict
 */
export function movie(film: Film, reviews: readonly Review[] = []): MovieLeaf {
  const {
    title,
    originalTitle,
    directors,
    cast,
    runtime,
    countries,
    saga,
    ids,
    genres,
    releases,
    writers,
    original,
  } = film
  const released = releases.find(
    ({ date, cancelled }) => !cancelled && /^\d{4}-\d{2}-\d{2}$/.test(date),
  )?.date
  const starred = rated(reviews)
  const others = reviews.filter(({ rating }) => rating === null)
  return {
    '@type': 'Movie',
    '@id': movieId(film),
    name: title,
    alternateName: originalTitle || undefined,
    url: absolute(routes.film(film.slug)),
    image: artImage(film),
    dateCreated: String(film.year),
    datePublished: released,
    publisher: original ? { '@type': 'Organization', name: original.name, url: original.url } : undefined,
    director: directors.length > 0 ? directors.map(namedPerson) : undefined,
    author: writers.length > 0 ? writers.map(namedPerson) : undefined,
    actor: cast.length > 0 ? [...new Set(cast.map(({ person }) => person))].map(namedPerson) : undefined,
    duration: runtime ? isoDuration(runtime) : undefined,
    countryOfOrigin:
      countries.length > 0
        ? countries.map(code => ({ '@type': 'Country', name: formatCountry(code) }))
        : undefined,
    genre: genres.length > 0 ? genres.map(slug => GENRES[slug]) : undefined,
    isPartOf: saga
      ? { '@type': 'MovieSeries', '@id': sagaId(saga.saga.slug), name: saga.saga.title }
      : undefined,
    sameAs: filmPages(ids),
    review: starred.length > 0 ? starred.map(inlineReview) : undefined,
    aggregateRating: aggregateRating(reviews),
    subjectOf: others.length > 0 ? others.map(inlineArticle) : undefined,
  }
}

/**
 * The film of a review: which it is. The whole record, with its cast, its genres and the rights of the poster, is on
 * the film's page, under the same `@id`.
 */
export function reviewedMovie(film: Film): MovieLeaf {
  const whole = movie({ ...film, cast: [], writers: [], genres: [], countries: [] })
  return { ...whole, genre: undefined, image: absolute(routes.filmPoster(film.slug)) }
}

/** A person of the cinema, by their page. */
export function namedPerson(person: Pick<Person, 'slug' | 'name'>): PersonLeaf {
  return {
    '@type': 'Person',
    '@id': `${absolute(routes.person(person.slug))}#personne`,
    name: person.name,
    url: absolute(routes.person(person.slug)),
  }
}
