import { creditedAs } from '../../model/film/creditsOf'
import type { Film, Person } from '../../model/items'
import { byName } from '../../model/order'
import type { Catalogue } from './catalogue'

/** Somebody with their films, latest first, and what they did on them. */
export type Presence = { person: Person; films: readonly Film[]; jobs: string[] }

/** One film makes nobody present. */
const LEAST = 2

/** Those who are credited on most films, `most` of them, by name among equals. */
export function mostPresent(catalogue: Catalogue, most: number): Presence[] {
  return catalogue.people
    .map(person => ({ person, films: catalogue.filmsOfPerson(person) }))
    .filter(({ films }) => films.length >= LEAST)
    .sort((a, b) => b.films.length - a.films.length || byName(a.person.name, b.person.name))
    .slice(0, most)
    .map(({ person, films }) => ({ person, films, jobs: jobsOf(person, films) }))
}

/** The jobs of the record, else those of the credits, the most frequent first. */
function jobsOf(person: Person, films: readonly Film[]): string[] {
  if (person.professions.length > 0) return person.professions
  const counts = new Map<string, number>()
  for (const job of films.flatMap(film => creditedAs(person, film))) {
    counts.set(job, (counts.get(job) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([job]) => job)
}
