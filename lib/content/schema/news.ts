import { z } from 'zod'
import { articleFields, checkArticle } from './article'
import { prose, reference } from './scalars'

export const newsSchema = z
  .strictObject({
    ...articleFields,
    films: z.array(reference('films')).default([]),
    people: z.array(reference('personnes')).default([]),
    platforms: z.array(reference('plateformes')).default([]),
    place: prose(80).optional(),
  })
  .superRefine(checkArticle)
