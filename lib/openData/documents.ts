import { z } from 'zod'
import { ARTICLE_KINDS, typeWord } from '../model/contentTypes'
import { BEST_RATING } from '../model/rating'
import { NEWS_FORMATS } from '../vocabulary'

/**
 * The shapes that documents of the open data share, and those of lists, as zod schemas: what is written is typed by
 * them, tests hold it against them, and the OpenAPI description is made of them. The shape of each document stands
 * above the function that writes it.
 */
export const addressSchema = z.url().describe('Adresse absolue')
export const instantSchema = z.iso
  .datetime({ offset: true })
  .describe('Instant, avec le décalage horaire de Paris')
export const partialDaySchema = z
  .string()
  .describe(
    'Jour, mois ou année\u00A0: «\u00A02020-06-19\u00A0», «\u00A02020-06\u00A0» ou «\u00A02020\u00A0»',
  )
export const htmlSchema = z.string().describe('HTML, adresses absolues, révélations remplacées par un renvoi')

/** What others call a film or a person. */
export const idsSchema = z.object({
  imdb: z.string().optional(),
  tmdb: z.string().optional(),
  letterboxd: z.string().optional(),
  allocine: z.string().optional(),
  wikidata: z.string().optional(),
})

export const licenseSchema = z.object({
  text: z.string(),
  url: addressSchema,
})

export const namedSchema = z.object({ name: z.string(), url: addressSchema })
export const filmReferenceSchema = z.object({
  title: z.string(),
  year: z.int(),
  url: addressSchema,
  data: addressSchema,
})
export const personReferenceSchema = namedSchema.extend({ data: addressSchema })
export const ratingValueSchema = z.number().min(0).max(BEST_RATING).multipleOf(0.5).nullable()
const ratingSchema = z
  .object({
    value: ratingValueSchema,
    best: z.literal(BEST_RATING),
    words: z.string(),
  })
  .describe('Note de 0 à 5 par demi-points\u202F; `value` est nul pour un film non noté')

export const articleReferenceSchema = z.object({
  type: z.enum(ARTICLE_KINDS.flatMap(kind => (kind === 'news' ? NEWS_FORMATS : [typeWord(kind)]))),
  title: z.string(),
  summary: z.string(),
  date: z.iso.date().describe('Jour auquel l’article est rangé\u00A0: pour une actualité, celui des faits'),
  written: z.iso.date().optional().describe('Jour où le texte a été écrit, s’il est postérieur à `date`'),
  published: instantSchema.describe(
    'Première publication, avec le décalage horaire de Paris\u202F; midi, quand on n’en sait que le jour',
  ),
  updated: instantSchema,
  url: addressSchema,
  data: addressSchema,
  markdown: addressSchema,
  rating: ratingSchema.optional(),
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
export type FilmReference = z.infer<typeof filmReferenceSchema>
export type PersonReference = z.infer<typeof personReferenceSchema>
export type ListDocument = Omit<z.infer<typeof articleListSchema>, 'items'> & {
  items: (ArticleReference | FilmReference | PersonReference)[]
}
