import { formatDay } from '@/lib/format/date'
import type { Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from '../film/FilmArt'
import { Frame } from '../frame/Frame'
import { frameCodes } from '../frame/frameCodes'
import { Stars } from '../ratings/Stars'

type Props = {
  review: Review
  /** Its place among all reviews, from 1, the oldest first. */
  number: number
}

/** La une: the review that opens the home page, in scope. */
export function Lead({ review, number }: Props) {
  const { film, title, verdict, audience, rating } = review
  return (
    <article className="cover card">
      <Frame codes={frameCodes(number, film)} foot={['Critique', formatDay(review.date)]}>
        <div className="picture aspect-une">
          <FilmArt film={film} crop="une" priority />
        </div>
      </Frame>
      <h2 className="card-title headline mt-5">
        <a href={pathOf(review)} className="stretched">
          {tieTitle(title)}
        </a>
      </h2>
      <p className="mt-4 max-w-measure text-lead italic">{verdict}</p>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Stars rating={rating} withWord />
        <span className="label text-soft">{audience}</span>
      </p>
    </article>
  )
}
