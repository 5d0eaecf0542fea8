import { z } from 'zod'
import { BEST_RATING } from '../model/rating'
import { CONTRIBUTIONS } from '../model/schema/article'
import { NEWS_FORMATS } from '../vocabulary'

/**
 * The shapes of the open data, as one schema each: documents are typed by them, tests hold what is written
 * against them, and the OpenAPI description is made of them.
 */
const addressSchema = z.url().describe('Adresse absolue')
const instantSchema = z.iso.datetime({ offset: true }).describe('Instant, avec le décalage horaire de Paris')
const partialDaySchema = z.string().describe('Jour, mois ou année : « 2020-06-19 », « 2020-06 » ou « 2020 »')
const htmlSchema = z.string().describe('HTML, adresses absolues, révélations remplacées par un renvoi')

const licenseSchema = z.object({
  text: z.string(),
  url: addressSchema,
})

const namedSchema = z.object({ name: z.string(), url: addressSchema })
const filmReferenceSchema = z.object({
  title: z.string(),
  year: z.int(),
  url: addressSchema,
  data: addressSchema,
})
const personReferenceSchema = namedSchema.extend({ data: addressSchema })
const ratingValueSchema = z.number().min(0).max(BEST_RATING).multipleOf(0.5).nullable()
const ratingSchema = z
  .object({
    value: ratingValueSchema,
    best: z.literal(BEST_RATING),
    words: z.string(),
  })
  .describe('Note de 0 à 5 par demi-points ; `value` est nul pour un film non noté')

const articleReferenceSchema = z.object({
  type: z.enum(['critique', ...NEWS_FORMATS]),
  title: z.string(),
  summary: z.string(),
  published: instantSchema,
  updated: instantSchema,
  url: addressSchema,
  data: addressSchema,
  markdown: addressSchema,
  rating: ratingSchema.optional(),
})

export const articleDocumentSchema = z.object({
  license: licenseSchema,
  ...articleReferenceSchema.shape,
  id: addressSchema.describe('La première adresse de l’article : elle ne change jamais'),
  authors: z.array(namedSchema),
  contributors: z.array(namedSchema.extend({ role: z.enum(CONTRIBUTIONS) })).optional(),
  agency: z.string().optional(),
  partner: namedSchema.optional(),
  tags: z.array(z.string()),
  films: z.array(filmReferenceSchema),
  people: z.array(personReferenceSchema),
  ranking: z.array(filmReferenceSchema).optional().describe('Le classement d’un top, dans son ordre'),
  verdict: z.string().optional(),
  strengths: z.array(z.string()).optional(),
  weaknesses: z.array(z.string()).optional(),
  ratingHistory: z
    .array(
      z.object({ date: instantSchema, from: ratingValueSchema, to: ratingValueSchema, reason: z.string() }),
    )
    .optional()
    .describe('Les révisions de la note, de la plus ancienne à la plus récente'),
  history: z.array(
    z.object({ date: instantSchema, kind: z.enum(['typo', 'update', 'correction']), text: z.string() }),
  ),
  sources: z.array(z.object({ title: z.string(), url: addressSchema })),
  html: htmlSchema,
})

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
      country: z.string().describe('Code ISO 3166-1, ou « monde »'),
      medium: z.enum(['cinema', 'festival', 'svod', 'vod', 'dvd', 'tv']),
      platform: z.string().optional(),
      note: z.string().optional(),
      movedFrom: z.array(partialDaySchema).describe('Les dates annoncées d’abord'),
      cancelled: z.boolean(),
    }),
  ),
  ids: z.object({ imdb: z.string().optional(), wikidata: z.string().optional() }),
  articles: z.array(articleReferenceSchema),
  html: htmlSchema,
})

export const personDocumentSchema = z.object({
  license: licenseSchema,
  ...personReferenceSchema.shape,
  professions: z.array(z.string()),
  birth: partialDaySchema.optional(),
  death: partialDaySchema.optional(),
  films: z.array(filmReferenceSchema.extend({ credits: z.array(z.string()) })),
  html: htmlSchema.optional(),
})

const listSchema = <T extends z.ZodType>(item: T) =>
  z.object({
    license: licenseSchema,
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    url: addressSchema,
    next: addressSchema.nullable(),
    previous: addressSchema.nullable(),
    items: z.array(item),
  })

export const articleListSchema = listSchema(articleReferenceSchema)
export const filmListSchema = listSchema(filmReferenceSchema)
export const personListSchema = listSchema(personReferenceSchema)

export type ArticleReference = z.infer<typeof articleReferenceSchema>
export type ArticleDocument = z.infer<typeof articleDocumentSchema>
export type FilmReference = z.infer<typeof filmReferenceSchema>
export type FilmDocument = z.infer<typeof filmDocumentSchema>
export type PersonDocument = z.infer<typeof personDocumentSchema>
export type PersonReference = z.infer<typeof personReferenceSchema>
export type ListDocument = Omit<z.infer<typeof articleListSchema>, 'items'> & {
  items: (ArticleReference | FilmReference | PersonReference)[]
}
