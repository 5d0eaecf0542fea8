import { formatNumber } from '@/lib/format/number'
import { publishedRating } from '@/lib/model/article/publishedRating'
import { counterpartOf, type Versus, versusName } from '@/lib/model/article/versus'
import { availabilityLine } from '@/lib/model/film/availability'
import type { Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { OutOf } from '../ratings/OutOf'
import { RatingPolicyLink } from '../ratings/RatingPolicyLink'
import { Stars } from '../ratings/Stars'

type Props = {
  review: Review
  /** Where another review of the film is set against it. */
  opinions: Versus | null
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** What a reader wants first: the rating in words, the verdict, for whom, where since when. */
export function Verdict({ review, opinions, today }: Props) {
  const { rating, verdict, audience } = review
  const published = publishedRating(review)
  const other = counterpartOf(review, opinions)
  return (
    <section aria-labelledby="verdict" className="verdict">
      <h2 id="verdict" className="sr-only">
        Verdict
      </h2>
      {rating !== null && (
        <p aria-hidden="true" className="grade">
          {formatNumber(rating)}
          <OutOf />
        </p>
      )}
      {verdict && <p className="mt-4 text-lead italic">{verdict}</p>}
      <p className="mt-3 flex flex-wrap items-center gap-x-4">
        <Stars rating={rating} withWord />
        <RatingPolicyLink />
      </p>
      {published && <p className="label text-soft">{published}</p>}
      {audience && <p className="figure-text mt-1 text-soft">{audience}</p>}
      <p className="figure-text mt-1">{availabilityLine(review.film, today)}</p>
      {opinions && (
        <p className="mt-2 text-small">
          {other && (
            <>
              {opinions.isContest ? 'L’avis contraire' : 'L’autre regard'}
              {'\u00A0'}:{' '}
              <a href={pathOf(other)} className="text-link inline-block py-0.5">
                {tieTitle(other.title)}
              </a>
              <br />
            </>
          )}
          <a href={routes.versus(review.film.slug)} className="text-link inline-block py-0.5">
            {versusName(opinions)}
            {'\u00A0'}: nos deux critiques face à face
          </a>
        </p>
      )}
    </section>
  )
}
