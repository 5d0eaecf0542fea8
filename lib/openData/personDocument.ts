import { z } from 'zod'
import type { Catalogue } from '../content/catalogue/catalogue'
import { creditsOf } from '../model/film/creditsOf'
import type { Person } from '../model/items'
import { routes } from '../routes'
import {
  filmReferenceSchema,
  htmlSchema,
  idsSchema,
  licenseSchema,
  partialDaySchema,
  personReferenceSchema,
} from './documents'
import { license } from './license'
import { recordHtml } from './recordHtml'
import { filmReference, personReference } from './references'

export const personDocumentSchema = z.object({
  license: licenseSchema,
  ...personReferenceSchema.shape,
  professions: z.array(z.string()),
  birth: partialDaySchema.optional(),
  death: partialDaySchema.optional(),
  ids: idsSchema,
  films: z.array(filmReferenceSchema.extend({ credits: z.array(z.string()) })),
  html: htmlSchema.optional(),
})

export type PersonDocument = z.infer<typeof personDocumentSchema>

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
    ids: person.ids,
    films: catalogue
      .filmsOfPerson(person)
      .map(film => ({ ...filmReference(film), credits: creditsOf(person, film) })),
    ...(body && { html: recordHtml(catalogue, body, path) }),
  }
}
