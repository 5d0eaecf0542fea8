import { z } from 'zod'
import { formerPaths, formerSlugs } from './formerAddresses'
import { personIds } from './ids'
import { asWritten, list } from './list'
import { country, description, hint, partialDay, prose, text, webAddress } from './scalars'

export const personSchema = z
  .strictObject({
    name: text(80),
    /** The end of the name by which it is looked for, where that is not its last word: « Cabrera Infante ». */
    familyName: text(80).optional(),
    professions: list(prose(60)).default([]),
    nationality: list(country).default([]),
    birth: partialDay.optional(),
    birthPlace: prose(80).optional(),
    death: partialDay.optional(),
    aliases: list(text(80), asWritten).default([]),
    ids: personIds,
    formerSlugs,
    formerPaths,
  })
  .superRefine(checkLife)
  .superRefine(checkFamilyName)

export const platformSchema = z.strictObject({
  name: text(80),
  url: webAddress,
  service: prose(120).optional(),
  aliases: list(text(80), asWritten).default([]),
  formerSlugs,
  formerPaths,
})

export const sagaSchema = z.strictObject({ title: prose(120), formerSlugs, formerPaths })

export const authorSchema = z.strictObject({
  name: text(80),
  kind: z.enum(['person', 'collective', 'agency']),
  bio: prose(400),
  url: webAddress.optional(),
  formerSlugs,
  formerPaths,
})

export const pageSchema = z.strictObject({
  title: prose(70),
  summary: description(),
  formerSlugs,
  formerPaths,
})

/** Nobody has lived longer than 122 years: more is a slip in a century. */
const LONGEST_LIFE = 125

/** A family name that is no part of the name would sort somebody where nobody looks. */
function checkFamilyName(
  { name, familyName }: { name: string; familyName?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (!familyName || name.includes(familyName)) return
  context.addIssue({
    code: 'custom',
    path: ['familyName'],
    message: `« ${familyName} » ne se trouve pas dans « ${name} ».`,
    ...hint('Écrivez le nom de famille comme dans « name ».', 'inconsistent-fields'),
  })
}

/** Nobody dies before birth. Of two dates of which one is less exact, what both say is compared. */
function checkLife(
  { birth, death }: { birth?: string | undefined; death?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (!birth || !death) return
  const length = Math.min(birth.length, death.length)
  const isBefore = death.slice(0, length) < birth.slice(0, length)
  const years = Number(death.slice(0, 4)) - Number(birth.slice(0, 4))
  if (!isBefore && years <= LONGEST_LIFE) return
  context.addIssue({
    code: 'custom',
    path: ['death'],
    message: isBefore ? 'Cette mort précède la naissance.' : `Cette vie aurait duré ${years} ans.`,
    ...hint('Vérifiez « birth » et « death ».', 'inconsistent-fields'),
  })
}
