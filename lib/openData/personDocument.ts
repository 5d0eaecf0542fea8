import type { Catalogue } from '../content/catalogue/catalogue'
import { feedHtml } from '../feeds/feedHtml'
import { creditsOf } from '../model/film/creditsOf'
import type { Person } from '../model/items'
import { absolute, routes } from '../routes'
import type { PersonDocument } from './documents'
import { license } from './license'
import { filmReference, personReference } from './references'

/** Somebody of the cinema for programs, with the credits that the films of the site give them. */
export function personDocument(catalogue: Catalogue, person: Person): PersonDocument {
  const { professions, birth, death, body, slug } = person
  const path = routes.person(slug)
  return {
    license: license(),
    ...personReference(person),
    professions,
    ...(birth && { birth }),
    ...(death && { death }),
    films: catalogue
      .filmsOfPerson(person)
      .map(film => ({ ...filmReference(film), credits: creditsOf(person, film) })),
    ...(body && { html: feedHtml(catalogue.html(body), absolute(path)) }),
  }
}
