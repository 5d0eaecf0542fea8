import { z } from 'zod'
import { country, description, formerSlugs, partialDay, prose, text, webAddress } from './scalars'

export const personSchema = z.strictObject({
  name: text(80),
  professions: z.array(prose(60)).default([]),
  nationality: z.array(country).default([]),
  birth: partialDay.optional(),
  birthPlace: prose(80).optional(),
  death: partialDay.optional(),
  aliases: z.array(text(80)).default([]),
  formerSlugs,
})

export const platformSchema = z.strictObject({
  name: text(80),
  url: webAddress,
  service: prose(120).optional(),
  aliases: z.array(text(80)).default([]),
  formerSlugs,
})

export const sagaSchema = z.strictObject({ title: prose(120), formerSlugs })

export const authorSchema = z.strictObject({
  name: text(80),
  kind: z.enum(['person', 'collective', 'agency']),
  bio: prose(400),
  url: webAddress.optional(),
  formerSlugs,
})

export const pageSchema = z.strictObject({
  title: prose(70),
  summary: description(),
  formerSlugs,
})
