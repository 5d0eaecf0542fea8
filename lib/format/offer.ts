import type { OFFERS } from '../model/schema/film'

const NAMES = {
  abonnement: 'par abonnement',
  location: 'en location',
  achat: 'à l’achat',
  gratuit: 'gratuit',
} as const satisfies Record<(typeof OFFERS)[number], string>

/** On which terms a film can be seen: « par abonnement », « en location ». */
export function formatOffer(offer: (typeof OFFERS)[number]): string {
  return NAMES[offer]
}
