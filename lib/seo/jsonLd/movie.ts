import type { MovieLeaf, PerformanceRole, PersonLeaf } from 'schema-dts'
import { formatCountry } from '../../format/country'
import { isoDuration } from '../../format/runtime'
import { castOfCard } from '../../model/film/creditsOf'
import type { Film, Person, Review } from '../../model/items'
import { rated } from '../../model/rating'
import { absolute, routes } from '../../routes'
import { GENRES } from '../../vocabulary'
import { artImage } from './images'
import { ref } from './thing'

export const movieId = (film: Pick<Film, 'slug'>) => `${absolute(routes.film(film.slug))}#film`
export const sagaId = (slug: string) => `${absolute(routes.saga(slug))}#saga`

/**
 * A film from its record. `name` and `image` are what Google requires; our ratings are `review`, never an
 * AggregateRating: nobody's stars but ours are on the site.
 *
 * @param reviews those that the page shows, ratings visible
 */
export function movie(film: Film, reviews: readonly Review[] = []): MovieLeaf {
  const { title, originalTitle, directors, cast, runtime, countries, saga, ids, genres, releases, writers } =
    film
  const released = releases.find(
    ({ date, cancelled }) => !cancelled && /^\d{4}-\d{2}-\d{2}$/.test(date),
  )?.date
  return {
    '@type': 'Movie',
    '@id': movieId(film),
    name: title,
    alternateName: originalTitle || undefined,
    url: absolute(routes.film(film.slug)),
    image: artImage(film),
    dateCreated: String(film.year),
    datePublished: released,
    director: directors.map(namedPerson),
    author: writers.length > 0 ? writers.map(namedPerson) : undefined,
    actor: cast.length > 0 ? cast.map(({ person, role }) => performance(person, role)) : undefined,
    duration: runtime ? isoDuration(runtime) : undefined,
    countryOfOrigin:
      countries.length > 0
        ? countries.map(code => ({ '@type': 'Country', name: formatCountry(code) }))
        : undefined,
    genre: genres.map(slug => GENRES[slug]),
    isPartOf: saga
      ? { '@type': 'MovieSeries', '@id': sagaId(saga.saga.slug), name: saga.saga.title }
      : undefined,
    sameAs: sameAs(ids).length > 0 ? sameAs(ids) : undefined,
    review:
      reviews.length > 0
        ? rated(reviews).map(review => ref(`${absolute(routes.review(review.slug))}#critique`))
        : undefined,
  }
}

/** The film of a review as its card shows it: the whole record, with the rights of the poster, is on the film's page. */
export function reviewedMovie(film: Film): MovieLeaf {
  return { ...movie({ ...film, cast: castOfCard(film) }), image: absolute(routes.filmPoster(film.slug)) }
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

/** An actor, with the role where it is known: schema.org puts a PerformanceRole between film and actor. */
function performance(
  person: Person,
  role: string | undefined,
): PersonLeaf | PerformanceRole<PersonLeaf, 'actor'> {
  if (!role) return namedPerson(person)
  return { '@type': 'PerformanceRole', actor: namedPerson(person), characterName: role }
}

function sameAs({ imdb, wikidata }: Film['ids']): string[] {
  return [
    ...(imdb ? [`https://www.imdb.com/title/${imdb}/`] : []),
    ...(wikidata ? [`https://www.wikidata.org/wiki/${wikidata}`] : []),
  ]
}
