import { z } from 'zod'
import { articleFields, checkArticle } from './article'
import { prose, reference } from './scalars'

const rating = z
  .number({
    error: ({ input }) =>
      input === undefined
        ? 'La note manque : un nombre de 0 à 5 par demi-points, ou « null » pour « non noté ».'
        : `Une note est un nombre de 0 à 5 par demi-points, avec un point décimal (4.5), ou « null » pour « non noté ».`,
  })
  .min(0)
  .max(5)
  .multipleOf(0.5, { error: 'Les notes vont par demi-points : 3, 3.5, 4…' })
  .nullable()

export const reviewSchema = z
  .strictObject({
    ...articleFields,
    film: reference('films'),
    rating,
    verdict: prose(200),
    audience: prose(160),
    strengths: z.array(prose(160)).default([]),
    weaknesses: z.array(prose(160)).default([]),
    seen: z.strictObject({ how: prose(80), invited: z.boolean() }).optional(),
  })
  .superRefine(checkArticle)
