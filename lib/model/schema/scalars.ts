import { z } from 'zod'
import { ARTICLE_FOLDERS, type Folder } from '../../folders.mjs'
import { countryCodeOf, isCountry } from '../../format/country'
import { agree } from '../../grammar/plural'
import { webAddressFault } from '../../text/addressFault'
import { bareAddresses } from '../../text/bareAddress'
import { oneLine } from '../../text/oneLine'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import { isDay } from '../../time/day'
import { parseInstant } from '../../time/instant'
import { type DateFault, suggestDay, suggestInstant } from '../../time/suggestInstant'
import { firstInvisible } from '../../typography/invisible'
import { nameSigns } from '../../typography/nameSigns'
import type { RuleId } from '../ruleIds'
import { typeset } from './typeset'

/**
 * What a custom zod issue may carry (see frenchIssue.ts).
 *
 * @param text what the editor is to do, a French sentence
 * @param rule the kind of fault
 */
export const hint = (text: string, rule: RuleId = 'invalid-value') => ({ params: { hint: text, rule } })

const ofOneLine = (value: string) => nameSigns(oneLine(value))

/** Text on one line, for names and labels in any language: of typography only what is right in all of them. */
export const text = (max = 300) =>
  z
    .string()
    .overwrite(ofOneLine)
    .min(1)
    .max(max)
    .superRefine((value, context) => {
      const found = firstInvisible(value)
      if (!found) return
      context.addIssue({
        code: 'custom',
        message: `Ce texte contient un caractère invisible (${found.name}), en position ${found.at + 1}.`,
        ...hint('Effacez ce passage et retapez-le au clavier.', 'invisible-character'),
      })
    })
    .superRefine((value, context) => {
      const own = bareAddresses(value).find(({ address }) => webAddressFault(address)?.isLocal)
      if (!own) return
      context.addIssue({
        code: 'custom',
        message: `« ${own.address} » — Cette adresse ne s’ouvre que sur votre machine ou sur votre réseau.`,
        ...hint('Donnez l’adresse publique de cette page, ou retirez-la.', 'local-address'),
      })
    })

/**
 * Text from which the address of a page is made.
 *
 * @param what it is, with its determiner, as a French sentence begins: « Ce mot-clé »
 */
export const addressed = (what: string, max: number) =>
  text(max).superRefine((label, context) => {
    if (slugOf(label)) return
    context.addIssue({
      code: 'custom',
      message: `${what} ne donne pas d’adresse : il n’a ni lettre latine ni chiffre.`,
      ...hint('Écrivez-le en lettres latines : « cinéma » et non « 🎬 ».', 'invalid-slug'),
    })
  })

/** Text that readers see: set in French typography once, here. The length counts what was typed. */
export const prose = (max = 300) => text(max).transform(typeset)

/** Length of a meta description, in characters: shorter says nothing, longer is cut by search engines. */
export const DESCRIPTION = { min: 50, max: 170 }

/** Text that is the meta description of a page and nothing else. */
export const description = () =>
  text(DESCRIPTION.max)
    .superRefine(({ length }, context) => {
      if (length >= DESCRIPTION.min) return
      context.addIssue({
        code: 'custom',
        message: `Ce texte décrit la page dans les moteurs : ${length} ${agree(length, 'caractère')}, il en faut de ${DESCRIPTION.min} à ${DESCRIPTION.max}.`,
        ...hint('Complétez-le.', 'length'),
      })
    })
    .transform(typeset)

/**
 * Which fields name other items, declared where the field is: what finds, rewrites or guards references
 * (references.ts) walks the schemas and needs no list of its own. `form: 'address'` is `folder/slug`.
 */
export const REFERENCES = z.registry<{ folders: readonly Folder[]; form: 'slug' | 'address' }>()

export const NO_SLUG =
  'Une référence est le nom d’un fichier, sans « .md » : minuscules, chiffres et traits d’union.'

const slugText = () => z.string().regex(SLUG_PATTERN, { error: NO_SLUG })

/** A word in the form of a file name that names no item: a thread. */
export const slug = slugText()

/** The file name of an item of one of the folders, without `.md`. */
export const reference = (...folders: Folder[]) => slugText().register(REFERENCES, { folders, form: 'slug' })

export const ARTICLE_PATTERN = new RegExp(`^(?:${ARTICLE_FOLDERS.join('|')})/[a-z0-9-]+$`)

/** `critiques/balle-perdue` or `actualites/bac-nord-salles`. */
export const articleAddress = z
  .string()
  .regex(ARTICLE_PATTERN, {
    error:
      'Un renvoi s’écrit avec son dossier : « critiques/balle-perdue » ou « actualites/bac-nord-salles ».',
  })
  .register(REFERENCES, { folders: ARTICLE_FOLDERS, form: 'address' })

/**
 * Somebody in the credits: the slug of a file of `personnes/`, or, for a person without a file,
 * the full name as printed ("Abbey Lee"). A slug has no capital letter, a name has one.
 */
export const credit = z
  .string()
  .overwrite(ofOneLine)
  .max(80)
  .refine(
    value =>
      SLUG_PATTERN.test(value) || (/\p{Lu}/u.test(value) && slugOf(value) !== '' && !firstInvisible(value)),
    {
      error: 'Il faut le nom d’un fichier de « personnes » ou un nom complet, avec ses capitales.',
      ...hint('Écrivez par exemple alban-lenoir (le fichier), ou "Abbey Lee" (pour qui n’en a pas).'),
    },
  )
  .register(REFERENCES, { folders: ['personnes'], form: 'slug' })

const DATE_FORM = 'AAAA-MM-JJ'
const WRITE_INSTANT = `Écrivez l’année, le mois et le jour (${DATE_FORM}), puis au besoin l’heure de Paris (${DATE_FORM}THH:MM).`

const AMBIGUOUS = 'Cette date se lit de deux façons : le jour d’abord, ou le mois.'
const WEEKDAY = 'Ce jour de la semaine n’est pas celui de cette date.'

const INSTANT_FAULTS: Record<DateFault, readonly [message: string, advice: string]> = {
  form: ['Cette date n’est pas lisible.', WRITE_INSTANT],
  ambiguous: [AMBIGUOUS, WRITE_INSTANT],
  weekday: [WEEKDAY, WRITE_INSTANT],
  calendar: ['Cette date n’existe pas au calendrier.', 'Vérifiez le jour, le mois et l’heure.'],
  gap: [
    'Cette heure n’existe pas à Paris : l’horloge la saute au passage à l’heure d’été.',
    'Choisissez une heure avant 2 h ou à partir de 3 h.',
  ],
  overlap: [
    'Cette heure existe deux fois à Paris : l’horloge recule au passage à l’heure d’hiver.',
    'Ajoutez le décalage : +02:00 pour la première fois, +01:00 pour la seconde.',
  ],
}

/** An instant in Paris; the stored value always has an offset. */
export const instant = z.string().transform((written, context) => {
  const result = parseInstant(written)
  if ('instant' in result) return result.instant
  const found = result.fault === 'form' ? suggestInstant(written) : result
  const isKnown = 'suggestion' in found
  const [message, otherwise] = INSTANT_FAULTS[isKnown ? 'form' : found.fault]
  context.addIssue({
    code: 'custom',
    message: message,
    ...hint(isKnown ? `Écrivez ${found.suggestion} (heure de Paris).` : otherwise, 'invalid-date'),
  })
  return z.NEVER
})

const WRITE_DAY = 'Écrivez un jour "AAAA-MM-JJ", un mois "AAAA-MM" ou une année "AAAA".'

/** A calendar day, or only its month or year where no more is known. Rules between fields are not asked of what is none. */
export const partialDay = z.string().superRefine((written, context) => {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? []
  if (year && isInCalendar(`${year}-${month}-${day}`)) return
  const found: ReturnType<typeof suggestDay> = year ? { fault: 'calendar' } : suggestDay(written)
  const complain = (message: string, advice: string) =>
    context.addIssue({ code: 'custom', continue: false, message, ...hint(advice, 'invalid-date') })
  if ('suggestion' in found) complain('Ce n’est pas un jour du calendrier.', `Écrivez "${found.suggestion}".`)
  else if (found.fault === 'ambiguous') complain(AMBIGUOUS, WRITE_DAY)
  else if (found.fault === 'weekday') complain(WEEKDAY, WRITE_DAY)
  else if (found.fault === 'form') complain('Ce n’est pas un jour du calendrier.', WRITE_DAY)
  else complain('Ce n’est pas un jour du calendrier.', 'Vérifiez le jour et le mois.')
})

/** A calendar day. */
export const day = partialDay.refine(isDay, {
  error: 'Il faut ici le jour entier.',
  ...hint(`Écrivez l’année, le mois et le jour (${DATE_FORM}).`, 'invalid-date'),
})

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

export const webAddress = z
  .string()
  .trim()
  .superRefine((address, context) => {
    const fault = webAddressFault(address)
    const rule = fault?.isLocal ? 'local-address' : 'invalid-address'
    if (fault) context.addIssue({ code: 'custom', message: fault.message, ...hint(fault.hint, rule) })
  })
  .overwrite(address => address.replace(/^https?:/i, scheme => scheme.toLowerCase()))
  .meta({ format: 'uri' })

const COUNTRY_PATTERN = /^[A-Z]{2}$/
const NO_COUNTRY = 'Ce n’est pas le code d’un pays : deux lettres capitales, FR, US, GB (ISO 3166-1).'

/** A country by its code: of ISO 3166-1 alpha-2, or of ISO 3166-3 for the few that have made films and are no more. */
export const country = z.string().meta({ pattern: COUNTRY_PATTERN.source }).superRefine(checkCountry)

/** Where a film comes out: a country, or `monde`. */
export const countryOrWorld = z.string().superRefine((code, context) => {
  if (code !== 'monde') checkCountry(code, context)
})

function checkCountry(code: string, context: z.RefinementCtx): void {
  if (isCountry(code)) return
  const meant = countryCodeOf(code)
  const advice = meant ? `Écrivez ${meant}.` : 'Cherchez le code ISO du pays : deux lettres.'
  context.addIssue({ code: 'custom', continue: false, message: NO_COUNTRY, ...hint(advice) })
}
