import { sayingOf } from '@/lib/model/article/sayingOf'
import { lengthAndPlace } from '@/lib/model/film/availability'
import type { Film, Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Stars } from '../ratings/Stars'
import { FilmArt } from './FilmArt'
import './tonightPick.css'

type Props = {
  film: Film
  /** Why we advise it. */
  review: Review
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** The one film that we advise, in scope: the verdict, for whom, how long, where. It leads to the review. */
export function TonightPick({ film, review, today }: Props) {
  return (
    <article className="tonight-pick card">
      <div className="picture aspect-une">
        <FilmArt film={film} crop="une" loading="first" />
      </div>
      <div>
        <p className="label text-safelight">Notre conseil</p>
        <h2 className="card-title mt-1">
          <a href={pathOf(review)} className="stretched">
            {tieTitle(film.title)}
          </a>{' '}
          <span className="label text-soft">{film.year}</span>
        </h2>
        <p className="mt-2">
          <Stars rating={review.rating} withWord />
        </p>
        {sayingOf(review) && <p className="mt-2 text-lead italic">{sayingOf(review)}</p>}
        {review.audience && <p className="figure-text mt-2 text-soft">{review.audience}</p>}
        {lengthAndPlace(film, today) && <p className="figure-text mt-2">{lengthAndPlace(film, today)}</p>}
      </div>
    </article>
  )
}
