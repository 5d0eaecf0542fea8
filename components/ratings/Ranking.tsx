import { formatNumber } from '@/lib/format/number'
import type { Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { ratingSentence } from '@/lib/model/rating'
import { tieTitle } from '@/lib/typography/tieTitle'

/** Films by the rating that a review of ours gave them, the best first: rating, film, year. */
export function Ranking({ reviews }: { reviews: readonly Review[] }) {
  return (
    <ol className="ranking">
      {reviews.map(review => (
        <li key={pathOf(review)}>
          {review.rating !== null && (
            <span className="note">
              <span aria-hidden="true">{formatNumber(review.rating)}</span>
              <span className="sr-only">{ratingSentence(review.rating)}</span>
            </span>
          )}
          <a href={pathOf(review)} className="figure-text quiet-link py-1">
            {tieTitle(review.film.title)}
          </a>
          <span className="label text-soft">{review.film.year}</span>
        </li>
      ))}
    </ol>
  )
}
