import type { MEDIA } from '../model/schema/film'

const NAMES = {
  cinema: 'au cinéma',
  festival: 'en festival',
  svod: 'en streaming',
  vod: 'en vidéo à la demande',
  dvd: 'en DVD',
  tv: 'à la télévision',
} as const satisfies Record<(typeof MEDIA)[number], string>

/** How a film came out: « au cinéma », « en streaming ». */
export function formatMedium(medium: (typeof MEDIA)[number]): string {
  return NAMES[medium]
}
