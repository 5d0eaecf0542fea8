import { z } from 'zod'
import { COUNTED, COUNTED_NAMES, PRECISION_NAMES, UNIT_NAMES, type Unit } from '../figure/counted'
import { betweenFields } from './betweenFields'
import { list } from './list'
import { countryOrWorld, partialDay, prose, reference, webAddress } from './scalars'

/** Above the takings of all films of a year in any currency: more is a slip of noughts. */
const HIGHEST = 1e12

/** A figure of the ledger: what was counted, how, who says so and when. Texts quote it by the name of its file. */
export const figureSchema = z
  .strictObject({
    /** What it is about; the first of those that are given. */
    film: reference('films').optional(),
    person: reference('personnes').optional(),
    saga: reference('sagas').optional(),
    platform: reference('plateformes').optional(),
    counted: z.enum(COUNTED_NAMES),
    value: z.number().min(0).max(HIGHEST),
    /** The other end, where the source gives two: « entre 5 et 10 millions ». */
    upTo: z.number().min(0).max(HIGHEST).optional(),
    precision: z.enum(PRECISION_NAMES).default('exact'),
    unit: z.enum(UNIT_NAMES),
    /** What was counted, when and how, in words: « entrées en salles, France, sept premières semaines ». */
    how: prose(300),
    /** Where it was counted: a country, or `monde`. */
    country: countryOrWorld.optional(),
    /** The day on which it was true, or the time in which it was counted. */
    date: partialDay.optional(),
    period: z.strictObject({ from: partialDay, to: partialDay }).optional(),
    source: z.strictObject({ title: prose(160), url: webAddress, date: partialDay.optional() }),
    /** Other figures of the same that are not equal, and why. */
    differs: list(
      z.strictObject({ from: reference('chiffres'), why: prose(300) }),
      ({ from }) => from,
    ).default([]),
  })
  .check(
    betweenFields<{ counted: keyof typeof COUNTED; unit: Unit }>(
      ['counted', 'unit'],
      ({ counted, unit }, report) => {
        const units: readonly Unit[] = COUNTED[counted].units
        if (units.includes(unit)) return
        report(
          ['unit'],
          `« ${counted} » ne se compte pas en ${unit}.`,
          `Écrivez « ${units.join(' » ou « ')} », ou changez « counted ».`,
        )
      },
    ),
    betweenFields<Partial<Record<'film' | 'person' | 'saga' | 'platform', string>>>(
      ['film', 'person', 'saga', 'platform'],
      ({ film, person, saga, platform }, report) => {
        if (film ?? person ?? saga ?? platform) return
        report(
          ['film'],
          'Ce chiffre ne dit pas de quoi il est le chiffre.',
          'Donnez « film », « person », « saga » ou « platform ».',
        )
      },
    ),
    betweenFields<{ value: number; upTo?: number | undefined }>(
      ['value', 'upTo'],
      ({ value, upTo }, report) => {
        if (upTo === undefined || upTo > value) return
        report(
          ['upTo'],
          'La borne haute n’est pas au-dessus de « value ».',
          'Écrivez la plus petite dans « value ».',
        )
      },
    ),
  )
