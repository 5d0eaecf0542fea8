import type { CLASSIFICATIONS } from '../model/schema/film'

const NAMES = {
  'tous-publics': 'tous publics',
  avertissement: 'tous publics avec avertissement',
  '-12': 'interdit aux moins de 12 ans',
  '-16': 'interdit aux moins de 16 ans',
  '-18': 'interdit aux moins de 18 ans',
} as const satisfies Record<(typeof CLASSIFICATIONS)[number], string>

/** Who may see a film in a French cinema: « tous publics », « interdit aux moins de 12 ans ». */
export function formatClassification(classification: (typeof CLASSIFICATIONS)[number]): string {
  return NAMES[classification]
}
