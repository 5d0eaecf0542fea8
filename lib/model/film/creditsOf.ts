import type { Film, Person, Platform } from '../items'

/** What somebody of the cast did whose role has no name, or does not matter. */
const ACTING = 'interprétation'

/** What a person did on a film, as readers see it: « réalisation », « Lino », « scénario ». In billing order. */
export function creditsOf(person: Person, film: Film): string[] {
  return creditsWith(person, film, role => role ?? ACTING)
}

/** What a person did on a film, each job once, whatever the role: « réalisation », « interprétation », « cascades ». */
export function creditedAs(person: Person, film: Film): string[] {
  return [...new Set(creditsWith(person, film, () => ACTING))]
}

function creditsWith(person: Person, film: Film, nameOf: (role: string | undefined) => string): string[] {
  const credits: string[] = []
  if (film.directors.includes(person)) credits.push('réalisation')
  if (film.writers.includes(person)) credits.push('scénario')
  for (const { person: actor, role } of film.cast) {
    if (actor === person) credits.push(nameOf(role))
  }
  for (const { person: member, job } of film.crew) {
    if (member === person) credits.push(job)
  }
  return credits
}

/** Everybody in the credits of a film, each once. */
export function peopleOf(film: Film): Set<Person> {
  return new Set([
    ...film.directors,
    ...film.writers,
    ...film.cast.map(({ person }) => person),
    ...film.crew.map(({ person }) => person),
  ])
}

/** How many of the cast a card names; the film's own page names all. */
const MOST_ON_CARD = 8

/** The members of the cast whom a page about something else names, in the order of the credits. */
export function castOfCard(film: Film): Film['cast'] {
  return film.cast.slice(0, MOST_ON_CARD)
}

/** The platforms on which a film came out, comes out, or can be seen, each once. */
export function platformsOf(film: Film): Set<Platform> {
  const released = film.releases
    .filter(({ cancelled }) => !cancelled)
    .map(({ platform }) => platform)
    .filter(platform => platform !== null)
  return new Set([...released, ...film.where.map(({ platform }) => platform)])
}
