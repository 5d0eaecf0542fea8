import { type InstantFault, parseInstant } from '../../time/instant'
import { suggestInstant } from '../../time/suggestInstant'
import { Misuse } from './verb'

const FAULTS: Record<InstantFault, string> = {
  form: 'n’est pas un instant lisible. Écrivez 2022-11-10T09:00 (heure de Paris), ou 2022-11-10 pour minuit.',
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
  const suggestion = result.fault === 'form' ? suggestInstant(written) : null
  throw new Misuse(
    suggestion
      ? `« ${written} » n’est pas un instant lisible. Écrivez ${suggestion} (heure de Paris).`
      : `« ${written} » ${FAULTS[result.fault]}`,
  )
}
