import { z } from 'zod'
import { BEST_RATING } from '../model/rating'
import { CONTRIBUTIONS } from '../model/schema/article'
import { NEWS_FORMATS } from '../vocabulary'

/**
 * The shapes of the open data, as one schema each: documents are typed by them, tests hold what is written
 * against them, and the OpenAPI description is made of them.
 */
const address = z.url().describe('Adresse absolue')
const instant = z.iso.datetime({ offset: true }).describe('Instant, avec le décalage horaire de Paris')
const partialDay = z.string().describe('Jour, mois ou année : « 2020-06-19 », « 2020-06 » ou « 2020 »')
const html = z.string().describe('HTML, adresses absolues, révélations remplacées par un renvoi')

const license = z.object({
  text: z.string(),
  url: address,
})

const named = z.object({ name: z.string(), url: address })
const filmReference = z.object({ title: z.string(), year: z.int(), url: address, data: address })
const personReference = named.extend({ data: address })
const note = z.number().min(0).max(BEST_RATING).multipleOf(0.5).nullable()
const rating = z
  .object({
    value: note,
    best: z.literal(BEST_RATING),
    words: z.string(),
  })
  .describe('Note de 0 à 5 par demi-points ; `value` est nul pour un film non noté')

const articleReference = z.object({
  type: z.enum(['critique', ...NEWS_FORMATS]),
  title: z.string(),
  summary: z.string(),
  published: instant,
  updated: instant,
  url: address,
  data: address,
  markdown: address,
  rating: rating.optional(),
})

export const articleDocument = z.object({
  license,
  ...articleReference.shape,
  id: address.describe('La première adresse de l’article : elle ne change jamais'),
  authors: z.array(named),
  contributors: z.array(named.extend({ role: z.enum(CONTRIBUTIONS) })).optional(),
  agency: z.string().optional(),
  partner: named.optional(),
  tags: z.array(z.string()),
  films: z.array(filmReference),
  people: z.array(personReference),
  ranking: z.array(filmReference).optional().describe('Le classement d’un top, dans son ordre'),
  verdict: z.string().optional(),
  strengths: z.array(z.string()).optional(),
  weaknesses: z.array(z.string()).optional(),
  ratingHistory: z
    .array(z.object({ date: instant, from: note, to: note, reason: z.string() }))
    .optional()
    .describe('Les révisions de la note, de la plus ancienne à la plus récente'),
  history: z.array(
    z.object({ date: instant, kind: z.enum(['typo', 'update', 'correction']), text: z.string() }),
  ),
  sources: z.array(z.object({ title: z.string(), url: address })),
  html,
})

export const filmDocument = z.object({
  license,
  ...filmReference.shape,
  originalTitle: z.string().optional(),
  countries: z.array(z.string()).describe('Codes ISO 3166-1 à deux lettres'),
  runtime: z.int().optional().describe('Minutes'),
  directors: z.array(personReference),
  writers: z.array(personReference),
  cast: z.array(personReference.extend({ role: z.string().optional() })),
  genres: z.array(z.string()),
  saga: named.extend({ position: z.int() }).optional(),
  releases: z.array(
    z.object({
      date: partialDay,
      country: z.string().describe('Code ISO 3166-1, ou « monde »'),
      medium: z.enum(['cinema', 'festival', 'svod', 'vod', 'dvd', 'tv']),
      platform: z.string().optional(),
      note: z.string().optional(),
      movedFrom: z.array(partialDay).describe('Les dates annoncées d’abord'),
      cancelled: z.boolean(),
    }),
  ),
  ids: z.object({ imdb: z.string().optional(), wikidata: z.string().optional() }),
  articles: z.array(articleReference),
  html,
})

export const personDocument = z.object({
  license,
  ...personReference.shape,
  professions: z.array(z.string()),
  birth: partialDay.optional(),
  death: partialDay.optional(),
  films: z.array(filmReference.extend({ credits: z.array(z.string()) })),
  html: html.optional(),
})

const list = <T extends z.ZodType>(item: T) =>
  z.object({
    license,
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    url: address,
    next: address.nullable(),
    previous: address.nullable(),
    items: z.array(item),
  })

export const articleList = list(articleReference)
export const filmList = list(filmReference)
export const personList = list(personReference)

export type ArticleReference = z.infer<typeof articleReference>
export type ArticleDocument = z.infer<typeof articleDocument>
export type FilmReference = z.infer<typeof filmReference>
export type FilmDocument = z.infer<typeof filmDocument>
export type PersonDocument = z.infer<typeof personDocument>
export type PersonReference = z.infer<typeof personReference>
export type ListDocument = Omit<z.infer<typeof articleList>, 'items'> & {
  items: (ArticleReference | FilmReference | PersonReference)[]
}
