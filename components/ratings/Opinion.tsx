import { formatNumber } from '@/lib/format/number'
import { formatList } from '@/lib/grammar/list'
import type { Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Points } from '../article/Points'
import { Timestamp } from '../article/Timestamp'
import { OutOf } from './OutOf'
import { Stars } from './Stars'
import '../article/points.css'
import './ratings.css'

type Props = {
  review: Review
  /** « Pour », « Contre ». */
  side: string
}

/** One of two opinions: its rating, its verdict, its points, and where it is argued. */
export function Opinion({ review, side }: Props) {
  const { rating, verdict, audience, title, authors } = review
  return (
    <section className="opinion border-t-3 border-ink pt-3">
      <h2 className="text-section">{side}</h2>
      {rating !== null && (
        <p aria-hidden="true" className="numeral mt-4 text-safelight">
          {formatNumber(rating)}
          <OutOf />
        </p>
      )}
      <p className="mt-3">
        <Stars rating={rating} withWord />
      </p>
      <p className="mt-4 text-lead italic">{verdict}</p>
      <p className="figure-text mt-3 text-soft">{audience}</p>
      <p className="mt-5 text-small">
        <a href={pathOf(review)} className="text-link">
          {tieTitle(title)}
        </a>
        <span className="label block text-soft">
          {formatList(authors.map(({ name }) => name))}, <Timestamp instant={review.date} />
        </span>
      </p>
      <Points {...review} level={3} />
    </section>
  )
}
