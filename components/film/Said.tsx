import { formatNumber } from '@/lib/format/number'
import { sayingOf } from '@/lib/model/article/sayingOf'
import { filmRatingOf } from '@/lib/model/film/filmRating'
import type { Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { bestFirst } from '@/lib/model/rating'
import { FilmStars } from '../ratings/FilmStars'
import { Stars } from '../ratings/Stars'

type Props = {
  /** Ours of one film. */
  reviews: readonly Review[]
}

/** Our stars in words, then the verdict and for whom; of several reviews each verdict with its note. */
export function Said({ reviews }: Props) {
  const [review, ...others] = reviews
  if (!review) return <p className="label mt-1 text-soft">Pas encore critiqué</p>
  const rating = filmRatingOf(reviews)
  return (
    <>
      <p className="mt-1">{rating ? <FilmStars rating={rating} withWord /> : <Stars rating={null} />}</p>
      {others.length === 0 ? (
        <>
          {sayingOf(review) && <p className="text-small italic">{sayingOf(review)}</p>}
          {review.audience && <p className="label text-soft">{review.audience}</p>}
        </>
      ) : (
        bestFirst(reviews).map(one => (
          <p key={one.slug} className="text-small">
            <a href={pathOf(one)} className="opinion-of quiet-link inline-block py-0.5">
              {one.rating !== null && <b className="figure-text">{formatNumber(one.rating)} </b>}
              <i>{sayingOf(one)}</i>
            </a>
          </p>
        ))
      )}
    </>
  )
}
