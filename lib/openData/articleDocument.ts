import { z } from 'zod'
import type { Catalogue } from '../content/catalogue/catalogue'
import { articleHtml } from '../feeds/articleHtml'
import { permanentId } from '../feeds/entryOf'
import type { Article } from '../model/items'
import { CONTRIBUTIONS } from '../model/schema/article'
import { routes } from '../routes'
import { SUBJECT_NAMES } from '../vocabulary'
import {
  addressSchema,
  articleReferenceSchema,
  filmReferenceSchema,
  htmlSchema,
  instantSchema,
  licenseSchema,
  namedSchema,
  personReferenceSchema,
  ratingValueSchema,
} from './documents'
import { license } from './license'
import { articleReference, filmReference, namedReference, personReference } from './references'

export const articleDocumentSchema = z.object({
  license: licenseSchema,
  ...articleReferenceSchema.shape,
  id: addressSchema.describe('La première adresse de l’article\u00A0: elle ne change jamais'),
  authors: z.array(namedSchema),
  contributors: z.array(namedSchema.extend({ role: z.enum(CONTRIBUTIONS) })).optional(),
  agency: z.string().optional().describe('L’agence de la dépêche d’après laquelle l’actualité est écrite'),
  signature: z.string().optional().describe('Qui a signé cette dépêche'),
  republisher: z.string().optional().describe('Qui l’a reprise'),
  seen: z
    .object({
      how: z.string().optional(),
      invited: z.boolean().optional(),
      date: z.string().optional(),
      rewatch: z.boolean().optional(),
    })
    .optional()
    .describe('Comment et quand le film a été vu, si c’était sur invitation, si c’était revoir'),
  elsewhere: z
    .array(
      z.object({
        publisher: z.string(),
        title: z.string(),
        url: addressSchema,
        date: instantSchema.optional(),
        summary: z.string().describe('Ce qu’on y lit, dans nos mots'),
        headlines: z
          .array(z.object({ title: z.string(), url: addressSchema.optional() }))
          .describe('Les titres de cet éditeur, et non les nôtres'),
      }),
    )
    .optional()
    .describe('Lu ailleurs\u00A0: ce que d’autres ont écrit du film'),
  subject: z.enum(SUBJECT_NAMES).optional().describe('Ce dont une actualité parle'),
  tags: z.array(z.string()),
  films: z.array(filmReferenceSchema),
  people: z.array(personReferenceSchema),
  ranking: z.array(filmReferenceSchema).optional().describe('Le classement d’un top, dans son ordre'),
  ratingAsPublished: z
    .object({ value: z.string(), scale: z.string().optional() })
    .optional()
    .describe('La note telle qu’elle a d’abord paru, et son échelle'),
  lang: z.string().describe('La langue du texte (BCP 47)'),
  imported: z
    .object({
      from: z.string(),
      id: z.string(),
      url: addressSchema.optional(),
      date: instantSchema.optional(),
    })
    .optional()
    .describe('D’où vient un article qu’un autre site a publié d’abord'),
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
    z.object({
      date: instantSchema,
      kind: z.enum(['typo', 'update', 'correction']),
      from: z.string().optional().describe('Les mots qui se lisaient avant'),
      text: z.string(),
    }),
  ),
  sources: z.array(z.object({ title: z.string(), url: addressSchema, date: instantSchema.optional() })),
  html: htmlSchema,
})

export type ArticleDocument = z.infer<typeof articleDocumentSchema>

/** A review or news item for programs, without what spoils a film. */
export function articleDocument(catalogue: Catalogue, article: Article): ArticleDocument {
  const { authors, contributors, tags, films, people, history, sources } = article
  return {
    license: license(),
    ...articleReference(article),
    id: permanentId(article),
    authors: authors.map(author => namedReference(author, routes.author(author.slug))),
    ...(contributors.length > 0 && {
      contributors: contributors.map(({ author, role }) => ({
        ...namedReference(author, routes.author(author.slug)),
        role,
      })),
    }),
    ...(article.kind === 'news' && {
      agency: article.agency,
      signature: article.signature,
      republisher: article.republisher,
    }),
    ...(article.kind === 'news' && article.subject && { subject: article.subject }),
    lang: article.lang,
    imported: article.imported,
    tags: tags.map(({ label }) => label),
    films: films.map(filmReference),
    people: people.map(personReference),
    ...(article.kind === 'review' && {
      ratingAsPublished: article.ratingAsPublished,
      verdict: article.verdict,
      strengths: article.strengths,
      weaknesses: article.weaknesses,
      seen: article.seen,
      ...(article.elsewhere.length > 0 && { elsewhere: article.elsewhere }),
      ...(article.ratingHistory.length > 0 && { ratingHistory: article.ratingHistory }),
    }),
    ...(article.kind === 'news' &&
      article.ranking.length > 0 && { ranking: article.ranking.map(filmReference) }),
    history: [...history],
    sources,
    html: articleHtml(catalogue, article),
  }
}
