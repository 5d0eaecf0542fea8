import { formatNumber } from '@/lib/format/number'
import { sayingOf } from '@/lib/model/article/sayingOf'
import { versus, versusName } from '@/lib/model/article/versus'
import type { Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { bestFirst } from '@/lib/model/rating'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { RatingPolicyLink } from '../ratings/RatingPolicyLink'

/** What our reviews say of a film in a sentence each, for whom, and the way to read why; the better rating first. */
export function FilmOpinion({ reviews }: { reviews: readonly Review[] }) {
  if (reviews.length === 0) return <p className="film-opinion label text-soft">Pas encore critiqué</p>
  const opinions = versus(reviews)
  const isAlone = !opinions
  return (
    <div className="film-opinion">
      {bestFirst(reviews).map(review => (
        <div key={review.slug}>
          <p className={isAlone ? 'text-lead italic' : 'italic'}>
            {!isAlone && review.rating !== null && (
              <b className="title-face mr-2 text-safelight not-italic">{formatNumber(review.rating)}</b>
            )}
            {sayingOf(review)}
          </p>
          {isAlone && review.audience && <p className="figure-text mt-2 text-soft">{review.audience}</p>}
          <p className="figure-text mt-1 flex flex-wrap items-baseline gap-x-5">
            <a href={pathOf(review)} className="text-link inline-block py-1">
              Lire la critique<span className="sr-only">{`\u00A0: ${tieTitle(review.title)}`}</span>
            </a>
            {isAlone && <RatingPolicyLink />}
          </p>
        </div>
      ))}
      {opinions && (
        <p className="flex flex-wrap items-baseline gap-x-5">
          <a href={routes.versus(opinions.first.film.slug)} className="figure-text text-link py-1">
            {versusName(opinions)}
          </a>
          <RatingPolicyLink />
        </p>
      )}
    </div>
  )
}
