import { z } from 'zod'
import { RATIOS } from '../../posters/artOf'
import { LAYOUTS } from '../../posters/lettering/layout'
import { MOTIF_NAMES, MOTIFS } from '../../posters/motifs'
import { PALETTE_NAMES } from '../../posters/palettes'
import { CLASSIFICATIONS, GENRE_SLUGS, JOBS, MEDIA, OFFERS } from '../../vocabulary'
import { checkFilm } from './checkFilm'
import { formerPaths, formerSlugs } from './formerAddresses'
import { filmIds } from './ids'
import { asWritten, keyOfParts, list } from './list'
import {
  country,
  countryOrWorld,
  credit,
  hint,
  partialDay,
  prose,
  reference,
  text,
  webAddress,
} from './scalars'

/** *Roundhay Garden Scene*, the oldest film that is left. */
const FIRST_FILM = 1888

export const filmSchema = z
  .strictObject({
    title: prose(120),
    originalTitle: text(120).optional(),
    otherTitles: list(text(120), asWritten).default([]),
    year: z.int().min(FIRST_FILM).max(2100),
    countries: list(country).default([]),
    runtime: z.int().min(1).max(900).optional(),
    /** Empty where it is not known: the film is then a stub (lib/model/film/isStub.ts), as without a genre. */
    directors: list(credit).default([]),
    writers: list(credit).default([]),
    cast: list(z.strictObject({ person: credit, role: prose(80).optional() }), ({ person, role }) =>
      keyOfParts(person, role),
    ).default([]),
    crew: list(z.strictObject({ person: credit, job: z.enum(JOBS) }), ({ person, job }) =>
      keyOfParts(person, job),
    ).default([]),
    companies: list(text()).default([]),
    genres: list(z.enum(GENRE_SLUGS)).default([]),
    basedOn: prose().optional(),
    saga: z
      .strictObject({
        saga: reference('sagas'),
        position: z.int().min(1),
        /** The place of the film in the story, where that is not told in the order of the films. */
        story: z.int().min(1).optional(),
      })
      .optional(),
    releases: list(
      z
        .strictObject({
          date: partialDay,
          country: countryOrWorld,
          medium: z.enum(MEDIA),
          platform: reference('plateformes').optional(),
          note: prose(120).optional(),
          /** The dates announced before this one, the first announced first. */
          movedFrom: list(partialDay).default([]),
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
      ({ date, country, medium, platform, note }) => keyOfParts(date, country, medium, platform, note),
    ).default([]),
    /** The platform for which the film was made or which alone shows it as its own: an « original ». */
    original: reference('plateformes').optional(),
    where: list(
      z.strictObject({
        platform: reference('plateformes'),
        offer: z.enum(OFFERS),
        url: webAddress.optional(),
        checkedOn: partialDay,
      }),
      ({ platform, offer }) => keyOfParts(platform, offer),
    ).default([]),
    classification: z.enum(CLASSIFICATIONS).optional(),
    ids: filmIds,
    /** The figures of the ledger that its page quotes; the running time may be among them. */
    figures: list(reference('chiffres')).default([]),
    formerSlugs,
    formerPaths,
    art: z
      .strictObject({
        motif: z.enum(MOTIF_NAMES),
        view: z.int().min(1).optional(),
        palette: z.enum(PALETTE_NAMES).optional(),
        ratio: z.enum(RATIOS).optional(),
        lettering: z.enum(LAYOUTS).optional(),
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
    nolink: list(reference('films', 'personnes', 'plateformes', 'sagas')).default([]),
  })
  .superRefine(checkFilm)
