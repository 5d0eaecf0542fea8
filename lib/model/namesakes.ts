import { formatCountry } from '../format/country'
import { type Named, tellApart } from '../text/tellApart'
import type { Film, Person } from './items'

/** A name with what tells its bearer apart, where something must: « Steve McQueen (acteur) ». */
export function withDistinction(name: string, distinction: string | null): string {
  return distinction === null ? name : `${name} (${distinction})`
}

/** What tells people of one list apart whose names readers cannot. */
export function peopleApart(people: Iterable<Person>): ReadonlyMap<Person, string> {
  return tellApart(
    [...new Set(people)].map((person): [Person, Named] => [
      person,
      { name: person.name, facts: () => personFacts(person, []) },
    ]),
  )
}

/** What tells films of one list apart that have one title: the year, else who directs. */
export function filmsApart(films: Iterable<Film>): ReadonlyMap<Film, string> {
  return tellApart(
    [...new Set(films)].map((film): [Film, Named] => [
      film,
      { name: film.title, facts: () => [String(film.year), ...filmFacts(film)] },
    ]),
  )
}

/**
 * What tells somebody apart from another of that name, the most telling first.
 *
 * @param films of the person, the latest first
 */
export function personFacts(person: Person, films: readonly Film[]): string[] {
  const { professions, birth, death, nationality, slug } = person
  const first = films.at(-1)
  return [
    professions.join(', '),
    lifeOf(birth, death),
    first ? `${first.title}, ${first.year}` : '',
    nationality.map(formatCountry).join(', '),
    slug,
  ]
}

/** The years of a life; nothing that agrees with whose it is. */
function lifeOf(birth: string | undefined, death: string | undefined): string {
  const [from, to] = [birth?.slice(0, 4), death?.slice(0, 4)]
  if (from && to) return `${from}–${to}`
  return from ? `naissance en ${from}` : to ? `mort en ${to}` : ''
}

/** What tells a film apart from another of its title. */
export function filmFacts({ directors, countries, slug }: Film): string[] {
  return [directors.map(({ name }) => name).join(', '), countries.map(formatCountry).join(', '), slug]
}
