import { z } from 'zod'
import { RATIOS } from '../../posters/artOf'
import { MOTIF_NAMES, MOTIFS } from '../../posters/motifs'
import { PALETTE_NAMES } from '../../posters/palettes'
import { CLASSIFICATIONS, GENRE_SLUGS, JOBS, MEDIA, OFFERS } from '../../vocabulary'
import { country, credit, formerSlugs, hint, partialDay, prose, reference, text, webAddress } from './scalars'

export const filmSchema = z.strictObject({
  title: prose(120),
  originalTitle: text(120).optional(),
  otherTitles: z.array(text(120)).default([]),
  year: z.int().min(1895).max(2100),
  countries: z.array(country).default([]),
  runtime: z.int().min(1).max(900).optional(),
  directors: z.array(credit).min(1),
  writers: z.array(credit).default([]),
  cast: z.array(z.strictObject({ person: credit, role: prose(80).optional() })).default([]),
  crew: z.array(z.strictObject({ person: credit, job: z.enum(JOBS) })).default([]),
  companies: z.array(text()).default([]),
  genres: z.array(z.enum(GENRE_SLUGS)).min(1),
  basedOn: prose().optional(),
  saga: z
    .strictObject({
      saga: reference('sagas'),
      position: z.int().min(1),
      /** The place of the film in the story, where that is not told in the order of the films. */
      story: z.int().min(1).optional(),
    })
    .optional(),
  releases: z
    .array(
      z
        .strictObject({
          date: partialDay,
          country: z.union([country, z.literal('monde')]),
          medium: z.enum(MEDIA),
          platform: reference('plateformes').optional(),
          note: prose(120).optional(),
          /** The dates announced before this one, the first announced first. */
          movedFrom: z.array(partialDay).default([]),
          cancelled: z.boolean().default(false),
        })
        .refine(({ date, movedFrom }) => !movedFrom.includes(date), {
          path: ['movedFrom'],
          error: 'Une sortie ne peut pas être reportée à la date qu’elle avait déjà.',
          ...hint(
            'Gardez dans « movedFrom » les dates abandonnées, et dans « date » la nouvelle.',
            'inconsistent-fields',
          ),
        }),
    )
    .default([]),
  where: z
    .array(
      z.strictObject({
        platform: reference('plateformes'),
        offer: z.enum(OFFERS),
        url: webAddress.optional(),
        checkedOn: partialDay,
      }),
    )
    .default([]),
  classification: z.enum(CLASSIFICATIONS).optional(),
  ids: z
    .strictObject({
      imdb: z
        .string()
        .regex(/^tt\d+$/)
        .optional(),
      wikidata: z
        .string()
        .regex(/^Q\d+$/)
        .optional(),
    })
    .default({}),
  figures: z
    .array(
      z.strictObject({
        label: prose(120),
        value: prose(120),
        source: prose(120),
        url: webAddress.optional(),
        date: partialDay.optional(),
      }),
    )
    .default([]),
  formerSlugs,
  art: z
    .strictObject({
      motif: z.enum(MOTIF_NAMES),
      view: z.int().min(1).optional(),
      palette: z.enum(PALETTE_NAMES).optional(),
      ratio: z.enum(RATIOS).optional(),
    })
    .check(({ value, issues }) => {
      const views = MOTIFS[value.motif]?.views.length
      if (value.view === undefined || value.view <= views) return
      issues.push({
        code: 'custom',
        input: value.view,
        path: ['view'],
        message: `Le motif « ${value.motif} » n’a pas de vue ${value.view}.`,
        ...hint(`Écrivez un nombre de 1 à ${views}.`),
      })
    })
    .optional(),
  nolink: z.array(reference('films', 'personnes', 'plateformes', 'sagas')).default([]),
})
