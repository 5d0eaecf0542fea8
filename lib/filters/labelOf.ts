import { formatCountry } from '../format/country'
import { formatCount } from '../format/number'
import { formatRuntime } from '../format/runtime'
import { BEST_RATING, ratingWord } from '../model/rating'
import { GENRES, SUBJECTS } from '../vocabulary'
import type { Facet } from './facets'
import type { Space } from './space'

export const FACET_NAMES: Record<Facet, string> = {
  genre: 'Genre',
  sujet: 'Sujet',
  plateforme: 'Plateforme',
  periode: 'Années',
  note: 'Note',
  duree: 'Durée',
  pays: 'Pays',
}

/** A value as readers see it: « policier », « années 1990 », « 3,5 étoiles et plus », « chef-d’œuvre », « moins de 1 h 30 ». */
export function labelOf<T>(space: Space<T>, facet: Facet, value: string): string {
  switch (facet) {
    case 'genre':
      return Object.entries(GENRES).find(([slug]) => slug === value)?.[1] ?? value
    case 'sujet':
      return Object.entries(SUBJECTS).find(([slug]) => slug === value)?.[1] ?? value
    case 'plateforme':
      return space.nameOfPlatform(value)
    case 'periode':
      return value.includes('-') ? `années ${value.slice(0, 4)}` : value
    case 'note':
      return Number(value) === BEST_RATING
        ? ratingWord(BEST_RATING)
        : `${formatCount(Number(value), 'étoile')} et plus`
    case 'duree':
      return `moins de ${formatRuntime(Number(value))}`
    case 'pays':
      return formatCountry(value)
  }
}
