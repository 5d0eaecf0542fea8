import { peopleOf } from '../../model/film/creditsOf'
import type { Film, Person } from '../../model/items'
import { byName } from '../../model/order'
import { addToGroup } from '../../text/addToGroup'
import type { Catalogue } from './catalogue'

/** Somebody who made films with somebody else, and which. */
export type Collaborator = { person: Person; films: Film[] }

/** One film in common is a credit, two are company. */
const LEAST = 2

/** The people who share most films with a person, `most` of them, those of most films first, then by name. */
export function collaboratorsOf(
  person: Person,
  catalogue: Pick<Catalogue, 'filmsOfPerson'>,
  most: number,
): Collaborator[] {
  const shared = new Map<Person, Film[]>()
  for (const film of catalogue.filmsOfPerson(person)) {
    for (const other of peopleOf(film)) {
      if (other !== person) addToGroup(shared, other, film)
    }
  }
  return [...shared]
    .filter(([, films]) => films.length >= LEAST)
    .map(([other, films]) => ({ person: other, films }))
    .sort((a, b) => b.films.length - a.films.length || byName(a.person.name, b.person.name))
    .slice(0, most)
}
