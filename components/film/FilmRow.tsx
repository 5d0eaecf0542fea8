import type { ReactNode } from 'react'
import { ofDirectors } from '@/lib/format/directors'
import { formatNumber } from '@/lib/format/number'
import { formatRuntime } from '@/lib/format/runtime'
import { availabilityInShort } from '@/lib/model/film/availability'
import { filmRatingOf } from '@/lib/model/film/filmRating'
import { opinionPath } from '@/lib/model/film/opinionPath'
import type { Film, Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmStars } from '../ratings/FilmStars'
import { Stars } from '../ratings/Stars'
import { FilmArt } from './FilmArt'

type Props = {
  film: Film
  /** Ours of this film. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
  /** Its place in a ranking, from 1; null in a list that is none. */
  rank?: number | null
  level?: 2 | 3 | undefined
  priority?: boolean
  /** Where and since when, in place of what its releases say. */
  place?: ReactNode
}

/** A film of a list, with what we say of it. The row leads to the review, to two face to face, to the film without any. */
export function FilmRow({ film, reviews, today, rank = null, level = 3, priority, place }: Props) {
  const Heading = `h${level}` as const
  const where = place ?? availabilityInShort(film, today)
  return (
    <li>
      {rank !== null && (
        <span aria-hidden="true" className="rank">
          {rank}
        </span>
      )}
      <div className="picture no-print aspect-affiche">
        <FilmArt film={film} crop="affiche" priority={priority} />
      </div>
      <div>
        <Heading className="card-title">
          <a href={opinionPath(film, reviews)} className="stretched">
            {tieTitle(film.title)}
          </a>
        </Heading>
        <p className="label text-soft">
          {film.year}, {ofDirectors(film)}
        </p>
        <Said reviews={reviews} />
        <p className="label mt-1">
          {film.runtime !== undefined && formatRuntime(film.runtime)}
          {film.runtime !== undefined && where && ' · '}
          {where}
        </p>
      </div>
    </li>
  )
}

/** Our stars in words, then the verdict and for whom; of several reviews each verdict with its note. */
function Said({ reviews }: Pick<Props, 'reviews'>) {
  const [review, ...others] = reviews
  if (!review) return <p className="label mt-1 text-soft">Pas encore critiqué</p>
  const rating = filmRatingOf(reviews)
  return (
    <>
      <p className="mt-1">{rating ? <FilmStars rating={rating} withWord /> : <Stars rating={null} />}</p>
      {others.length === 0 ? (
        <>
          <p className="text-small italic">{review.verdict}</p>
          <p className="label text-soft">{review.audience}</p>
        </>
      ) : (
        [...reviews]
          .sort((a, b) => (b.rating ?? -1) - (a.rating ?? -1))
          .map(one => (
            <p key={one.slug} className="text-small">
              <a href={pathOf(one)} className="opinion-of quiet-link inline-block py-0.5">
                {one.rating !== null && <b className="figure-text">{formatNumber(one.rating)} </b>}
                <i>{one.verdict}</i>
              </a>
            </p>
          ))
      )}
    </>
  )
}
