import type { Review } from '../items'

/** How a reviewed film was seen, as the head of the review says it: « Film vu en salle, sur invitation »; null where nobody says. */
export function seenLine({ seen }: Pick<Review, 'seen'>): string | null {
  if (!seen) return null
  const invited = { true: ', sur invitation', false: ', sans invitation', undefined: '' }
  return `Film vu ${seen.how}${invited[`${seen.invited}`]}`
}
