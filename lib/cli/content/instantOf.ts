import { parseInstant } from '../../time/instant'
import { type DateFault, suggestInstant } from '../../time/suggestInstant'
import { Misuse } from './verb'

const FORM =
  'n’est pas un instant lisible. Écrivez 2022-11-10T09:00 (heure de Paris), ou 2022-11-10 pour minuit.'

const FAULTS: Record<DateFault, string> = {
  form: FORM,
  ambiguous: 'se lit de deux façons. Écrivez l’année d’abord, puis le mois et le jour : AAAA-MM-JJ.',
  weekday: 'nomme un jour de la semaine qui n’est pas celui de la date.',
  calendar: 'n’existe pas au calendrier.',
  gap: 'n’existe pas à Paris : l’horloge saute cette heure au passage à l’heure d’été.',
  overlap:
    'existe deux fois à Paris. Ajoutez le décalage : +02:00 pour la première fois, +01:00 pour la seconde.',
}

/**
 * An instant as an editor types it, in the stored form.
 *
 * @throws Misuse
 */
export function instantOf(written: string | undefined): string {
  if (!written) throw new Misuse('Il manque l’instant, par exemple 2022-11-10T09:00.')
  const result = parseInstant(written)
  if ('instant' in result) return result.instant
  const found = result.fault === 'form' ? suggestInstant(written) : result
  throw new Misuse(
    'suggestion' in found
      ? `« ${written} » n’est pas un instant lisible. Écrivez ${found.suggestion} (heure de Paris).`
      : `« ${written} » ${FAULTS[found.fault]}`,
  )
}
