import { z } from 'zod'
import type { Catalogue } from '../content/catalogue/catalogue'
import type { Film } from '../model/items'
import { routes } from '../routes'
import { GENRES } from '../vocabulary'
import {
  articleReferenceSchema,
  filmReferenceSchema,
  htmlSchema,
  idsSchema,
  licenseSchema,
  namedSchema,
  partialDaySchema,
  personReferenceSchema,
} from './documents'
import { figureData, figureSchema } from './figuresDocument'
import { license } from './license'
import { recordHtml } from './recordHtml'
import { articleReference, filmReference, namedReference, personReference } from './references'

export const filmDocumentSchema = z.object({
  license: licenseSchema,
  ...filmReferenceSchema.shape,
  originalTitle: z.string().optional(),
  countries: z.array(z.string()).describe('Codes ISO 3166-1 à deux lettres'),
  runtime: z.int().optional().describe('Minutes'),
  directors: z.array(personReferenceSchema),
  writers: z.array(personReferenceSchema),
  cast: z.array(personReferenceSchema.extend({ role: z.string().optional() })),
  genres: z.array(z.string()),
  saga: namedSchema.extend({ position: z.int() }).optional(),
  releases: z.array(
    z.object({
      date: partialDaySchema,
      country: z.string().describe('Code ISO 3166-1, ou «\u00A0monde\u00A0»'),
      medium: z.enum(['cinema', 'festival', 'svod', 'vod', 'dvd', 'tv']),
      platform: z.string().optional(),
      note: z.string().optional(),
      movedFrom: z.array(partialDaySchema).describe('Les dates annoncées d’abord'),
      cancelled: z.boolean(),
    }),
  ),
  original: z.string().optional().describe('La plateforme dont le film est un «\u00A0original\u00A0»'),
  ids: idsSchema,
  figures: z.array(figureSchema),
  articles: z.array(articleReferenceSchema),
  html: htmlSchema,
})

export type FilmDocument = z.infer<typeof filmDocumentSchema>

/** The record of a film for programs, with what we wrote about it. */
export function filmDocument(catalogue: Catalogue, film: Film): FilmDocument {
  const {
    originalTitle,
    countries,
    runtime,
    directors,
    writers,
    cast,
    genres,
    saga,
    releases,
    original,
    ids,
    figures,
  } = film
  return {
    license: license(),
    ...filmReference(film),
    ...(originalTitle && { originalTitle }),
    countries,
    ...(runtime && { runtime }),
    directors: directors.map(personReference),
    writers: writers.map(personReference),
    cast: cast.map(({ person: actor, role }) => ({ ...personReference(actor), ...(role && { role }) })),
    genres: genres.map(slug => GENRES[slug]),
    ...(saga && {
      saga: {
        ...namedReference({ name: saga.saga.title }, routes.saga(saga.saga.slug)),
        position: saga.position,
      },
    }),
    releases: releases.map(({ platform, ...release }) => ({
      ...release,
      ...(platform && { platform: platform.name }),
    })),
    ...(original && { original: original.name }),
    ids,
    // As the ledger has them: what they differ from may be hidden.
    figures: figures.map(figure => figureData(catalogue.figure(figure.slug) ?? figure)),
    articles: catalogue.articlesAbout(film).map(articleReference),
    html: recordHtml(catalogue, film.body, routes.film(film.slug)),
  }
}
