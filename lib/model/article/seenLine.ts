import { formatOn } from '../../format/date'
import type { Review } from '../items'

/**
 * How and when a reviewed film was seen, as the head of the review says it: « Film vu en salle, sur invitation », « Film
 * revu le 3 mai 2013 »; null where nobody says.
 */
export function seenLine({ seen }: Pick<Review, 'seen'>): string | null {
  if (!seen) return null
  const { how, invited, date, rewatch } = seen
  const line = [rewatch ? 'Film revu' : 'Film vu', how, date && formatOn(date)].filter(Boolean).join(' ')
  return `${line}${invited === undefined ? '' : invited ? ', sur invitation' : ', sans invitation'}`
}
