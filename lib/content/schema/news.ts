import { z } from 'zod'
import { articleFields, checkArticle } from './article'
import { prose, slug } from './scalars'

export const newsSchema = z
  .strictObject({
    ...articleFields,
    films: z.array(slug).default([]),
    people: z.array(slug).default([]),
    platforms: z.array(slug).default([]),
    thread: slug.optional(),
    place: prose(80).optional(),
  })
  .superRefine(checkArticle)
