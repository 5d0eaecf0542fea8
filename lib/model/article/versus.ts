import { filmRatingOf } from '../film/filmRating'
import type { Film, Review } from '../items'
import { bestFirst } from '../rating'

/** Two opinions about one film: the better rating first. Only where one speaks for the film and one against it is it a contest. */
export type Versus = { first: Review; second: Review; isContest: boolean }

/**
 * The two reviews of a film that differ most, or null when there are not two.
 *
 * @param reviews of one film
 */
export function versus(reviews: readonly Review[]): Versus | null {
  const sorted = bestFirst(reviews)
  const [first] = sorted
  const second = sorted.filter(({ rating }) => rating !== null).at(-1) ?? sorted.at(-1)
  const other = second === first ? sorted[1] : second
  if (!first || !other) return null
  return { first, second: other, isContest: filmRatingOf([first, other])?.isContest ?? false }
}

/** What the page that sets two reviews of a film against each other is called: « Pour et contre » or « Deux regards ». */
export function versusName({ isContest }: Versus): string {
  return isContest ? 'Pour et contre' : 'Deux regards'
}

/** What each of two reviews set face to face speaks as: « Pour » and « Contre », or « Un regard » and « Un autre ». */
export function sideNames({ isContest }: Versus): readonly [first: string, second: string] {
  return isContest ? ['Pour', 'Contre'] : ['Un regard', 'Un autre']
}

/** The other review of the film, where this one is one of the two set face to face; else null. */
export function counterpartOf(review: Review, opinions: Versus | null): Review | null {
  if (opinions?.first === review) return opinions.second
  return opinions?.second === review ? opinions.first : null
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
