import type { Catalogue } from '../content/catalogue/catalogue'
import { filmsWithTwoReviews, type Versus, versus } from '../model/article/versus'
import { type Day, dayNumber } from '../time/day'
import { inTurnOfDay } from './inTurnOfDay'

/** Two reviews of a film that dispute it, another film each day where there are several; null without any. @param day in Paris, as `2026-11-21` */
export function disputeOf(catalogue: Catalogue, day: Day): Versus | null {
  const disputes = filmsWithTwoReviews(catalogue.reviews).flatMap(film => {
    const opinions = versus(catalogue.reviewsOf([film]))
    return opinions?.isContest ? [opinions] : []
  })
  return inTurnOfDay(disputes, ({ first }) => first.film.slug, dayNumber(day))
}
