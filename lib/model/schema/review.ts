import { z } from 'zod'
import { parsedUrl } from '../../parsedUrl.mjs'
import { epoch } from '../../time/instant'
import { ARTICLE_RULES, articleFields } from './article'
import { betweenFields } from './betweenFields'
import { neededUnlessImported, requiredUnlessImported } from './imported'
import { keyOfParts, list } from './list'
import { hint, instant, partialDay, prose, reference, text, webAddress } from './scalars'

const stars = z
  .number({
    error: `Une note est un nombre de 0 à 5 par demi-points, avec un point décimal (4.5), ou « null » pour « non noté ».`,
  })
  .min(0)
  .max(5)
  .multipleOf(0.5, { error: 'Les notes vont par demi-points : 3, 3.5, 4…' })

const rating = stars.nullable()

const NO_RATING = 'La note manque : un nombre de 0 à 5 par demi-points, ou « null » pour « non noté ».'

type Rated = {
  date: string
  updated?: string | undefined
  rating?: number | null | undefined
  ratingHistory: { date: string; from: number | null; to: number | null }[]
}

/** The revisions of a rating are a chain in order of time. */
const isChain = betweenFields<Pick<Rated, 'date' | 'ratingHistory'>>(
  ['date', 'ratingHistory'],
  ({ date, ratingHistory }, report) => {
    for (const [index, revision] of ratingHistory.entries()) {
      const previous = ratingHistory[index - 1]
      if (revision.from === revision.to) {
        report(
          ['ratingHistory', index, 'to'],
          'Cette révision ne change pas la note.',
          'Corrigez « from » ou « to », ou retirez-la.',
        )
      }
      if (epoch(revision.date) < epoch(previous?.date ?? date)) {
        report(
          ['ratingHistory', index, 'date'],
          'Cette révision précède la publication ou la révision d’avant.',
          'Rangez les révisions de la plus ancienne à la plus récente.',
        )
      }
      if (previous && previous.to !== revision.from) {
        report(
          ['ratingHistory', index, 'from'],
          'Cette révision ne part pas de la note d’avant.',
          `Écrivez « from: ${previous.to} ».`,
        )
      }
    }
  },
)

const endsAtRating = betweenFields<Pick<Rated, 'rating' | 'ratingHistory'>>(
  ['rating', 'ratingHistory'],
  ({ rating: stands = null, ratingHistory }, report) => {
    const last = ratingHistory.at(-1)
    if (!last || last.to === stands) return
    report(
      ['ratingHistory', ratingHistory.length - 1, 'to'],
      'La dernière révision ne mène pas à la note de la critique.',
      `Écrivez « to: ${stands} », ou corrigez « rating ».`,
    )
  },
)

const updatesArticle = betweenFields<Pick<Rated, 'updated' | 'ratingHistory'>>(
  ['updated', 'ratingHistory'],
  ({ updated, ratingHistory }, report) => {
    const last = ratingHistory.at(-1)
    if (!last || (updated && epoch(updated) >= epoch(last.date))) return
    report(
      ['ratingHistory', ratingHistory.length - 1, 'date'],
      'Une note révisée est une mise à jour, plus récente ici que « updated ».',
      'Donnez à « updated » la date de la dernière révision.',
    )
  },
)

/** « Lu ailleurs »: what another publisher says of the film, in our words, and its own headlines. */
const readElsewhere = z.strictObject({
  publisher: text(60),
  title: prose(),
  url: webAddress.refine(isPageOfItsOwn, {
    error: 'Cette adresse est celle de l’accueil ; « Retrouvez cet article » mène à l’article.',
  }),
  date: instant.optional(),
  summary: prose(600),
  headlines: list(z.strictObject({ title: prose(), url: webAddress.optional() }), ({ title }) => title)
    .max(10)
    .default([]),
})

function isPageOfItsOwn(address: string): boolean {
  return parsedUrl(address)?.pathname !== '/'
}

export const reviewSchema = z
  .strictObject({
    ...articleFields,
    film: reference('films'),
    /** Missing only where the article is imported: then it is none. */
    rating: rating.optional(),
    /** The note as it was first published, on another scale than ours. */
    ratingAsPublished: z
      .strictObject({
        value: z.union([text(20), z.number().transform(String)]),
        scale: prose(80).optional(),
      })
      .optional(),
    verdict: prose(200).optional(),
    audience: prose(160).optional(),
    strengths: list(prose(160)).default([]),
    weaknesses: list(prose(160)).default([]),
    ratingHistory: list(
      z.strictObject({ date: instant, from: rating, to: rating, reason: prose(600) }),
      ({ date, from, to }) => keyOfParts(date, String(from), String(to)),
    ).default([]),
    /** How the film was seen: « en salle », and when. Left out where nobody may say. */
    seen: z
      .strictObject({
        how: prose(80).optional(),
        invited: z.boolean().optional(),
        date: partialDay.optional(),
        rewatch: z.boolean().optional(),
      })
      .refine(({ how, date, rewatch }) => how !== undefined || date !== undefined || rewatch, {
        error: 'Ce groupe ne dit ni comment ni quand le film a été vu.',
        ...hint('Donnez « how » ou « date », ou retirez « seen ».', 'missing-field'),
      })
      .optional(),
    elsewhere: list(readElsewhere, ({ url }) => url)
      .max(3)
      .default([]),
  })
  .check(
    ...ARTICLE_RULES,
    neededUnlessImported('rating', NO_RATING),
    neededUnlessImported('verdict'),
    neededUnlessImported('audience'),
    isChain,
    endsAtRating,
    updatesArticle,
  )
  .meta(requiredUnlessImported('summary', 'rating', 'verdict', 'audience'))
