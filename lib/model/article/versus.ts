import { filmRatingOf } from '../film/filmRating'
import type { Film, Review } from '../items'

/** Two opinions about one film: the better rating first. Where the reviews do not dispute the film nobody is for or against. */
export type Versus = { first: Review; second: Review; isContest: boolean }

/**
 * The two reviews of a film that differ most, or null when there are not two.
 *
 * @param reviews of one film
 */
export function versus(reviews: readonly Review[]): Versus | null {
  const sorted = [...reviews].sort((a, b) => (b.rating ?? -1) - (a.rating ?? -1))
  const [first] = sorted
  const second = sorted.filter(({ rating }) => rating !== null).at(-1) ?? sorted.at(-1)
  const other = second === first ? sorted[1] : second
  if (!first || !other) return null
  return { first, second: other, isContest: filmRatingOf(reviews)?.isDisputed ?? false }
}

/** What the page that sets two reviews of a film against each other is called: « Pour et contre » or « Deux regards ». */
export function versusName({ isContest }: Versus): string {
  return isContest ? 'Pour et contre' : 'Deux regards'
}

/** The films that have two reviews or more. */
export function filmsWithTwoReviews(reviews: readonly Review[]): Film[] {
  const seen = new Set<Film>()
  const faced = new Set<Film>()
  for (const { film } of reviews) {
    if (seen.has(film)) faced.add(film)
    seen.add(film)
  }
  return [...faced]
}
