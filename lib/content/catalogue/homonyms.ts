import type { Author, Film, Person, Platform, Saga, Tag } from '../../model/items'
import { filmFacts, personFacts, withDistinction } from '../../model/namesakes'
import { type Named, tellApart } from '../../text/tellApart'
import { GENRES, type GenreSlug } from '../../vocabulary'
import type { Catalogue } from './catalogue'
import { perCatalogue } from './perCatalogue'

/** What has a page under its name. */
export type Namesake = Person | Author | Film | Saga | Platform

/**
 * What tells a record apart from those whose pages have the title of its own: « acteur, 1930–1980 »; null where nobody
 * shares it.
 */
export function distinctionOf(catalogue: Catalogue, record: Namesake): string | null {
  return distinctions(catalogue).get(record) ?? null
}

/** A name with what tells its record apart, where something must: « Steve McQueen (acteur) ». */
export function nameApart(catalogue: Catalogue, record: Person | Author | Platform): string {
  return withDistinction(record.name, distinctionOf(catalogue, record))
}

/** The name of a film with its year: « Drive (2011) », « Drive (2011, Nicolas Winding Refn) » beside another of that year. */
export function datedTitle(catalogue: Catalogue, film: Film): string {
  const distinction = distinctionOf(catalogue, film)
  return withDistinction(film.title, [film.year, ...(distinction ? [distinction] : [])].join(', '))
}

/** What a feed on something is called beside all other feeds: « Drive (film, 2011) » where a keyword is called so, too. */
export function feedName(catalogue: Catalogue, subject: Namesake | Tag | GenreSlug): string {
  const name =
    typeof subject === 'string'
      ? GENRES[subject]
      : 'label' in subject
        ? subject.label
        : 'title' in subject
          ? subject.title
          : subject.name
  return withDistinction(name, feedDistinctions(catalogue).get(subject) ?? null)
}

/** Titles of pages: those of people and of bylines are made alike, those of films have their year. */
const distinctions = perCatalogue(
  catalogue =>
    new Map<Namesake, string>([
      ...tellApart<Namesake>([...peopleOf(catalogue), ...authorsOf(catalogue)]),
      ...tellApart(
        catalogue.films.map((film): [Film, Named] => [
          film,
          { name: `${film.title} ${film.year}`, facts: () => filmFacts(film) },
        ]),
      ),
      ...tellApart(sagasOf(catalogue)),
      ...tellApart(platformsOf(catalogue)),
    ]),
)

const feedDistinctions = perCatalogue(catalogue =>
  tellApart<Namesake | Tag | GenreSlug>([
    ...peopleOf(catalogue),
    ...authorsOf(catalogue),
    ...sagasOf(catalogue),
    ...platformsOf(catalogue),
    ...catalogue.films.map((film): [Film, Named] => [
      film,
      { name: film.title, facts: () => [`film, ${film.year}`, ...filmFacts(film)] },
    ]),
    ...catalogue.places.map((place): [Tag, Named] => [
      place,
      { name: place.label, facts: () => ['lieu', place.slug] },
    ]),
    ...catalogue.tags.map((tag): [Tag, Named] => [
      tag,
      { name: tag.label, facts: () => ['mot-clé', tag.slug] },
    ]),
    ...catalogue.genres.map((genre): [GenreSlug, Named] => [
      genre,
      { name: GENRES[genre], facts: () => ['genre'] },
    ]),
  ]),
)

function peopleOf(catalogue: Catalogue): [Person, Named][] {
  return catalogue.people.map(person => [
    person,
    { name: person.name, facts: () => personFacts(person, catalogue.filmsOfPerson(person)) },
  ])
}

function authorsOf(catalogue: Catalogue): [Author, Named][] {
  return catalogue.authors.map(author => [
    author,
    { name: author.name, facts: () => ['signature', author.slug] },
  ])
}

function sagasOf(catalogue: Catalogue): [Saga, Named][] {
  return catalogue.sagas.map(saga => [
    saga,
    {
      name: saga.title,
      facts: () => ['saga', yearsOf(catalogue.filmsOfSaga(saga)), saga.slug],
    },
  ])
}

function platformsOf(catalogue: Catalogue): [Platform, Named][] {
  return catalogue.platforms.map(platform => [
    platform,
    { name: platform.name, facts: () => ['plateforme', platform.service ?? '', platform.slug] },
  ])
}

function yearsOf(films: readonly Film[]): string {
  const years = films.map(({ year }) => year)
  return years.length === 0 ? '' : `depuis ${Math.min(...years)}`
}
