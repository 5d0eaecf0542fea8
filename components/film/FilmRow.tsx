import type { ReactNode } from 'react'
import { yearAndDirectors } from '@/lib/format/directors'
import { formatRuntime } from '@/lib/format/runtime'
import { availabilityInShort } from '@/lib/model/film/availability'
import { filmRatingOf } from '@/lib/model/film/filmRating'
import { opinionPath } from '@/lib/model/film/opinionPath'
import type { Film, Review } from '@/lib/model/items'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmStars } from '../ratings/FilmStars'
import { FilmArt } from './FilmArt'
import { Said } from './Said'

type Props = {
  film: Film
  /** Ours of this film. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
  /** Its place in a ranking, from 1; null in a list that is none. */
  rank: number | null
  level: 2 | 3
  /** Whether its poster is among what is seen first. */
  priority: boolean
  /** Why it stands in the list, in place of the verdict of its review. */
  why?: string | undefined
  /** Where and since when, in place of what its releases say. */
  place?: ReactNode
}

/** A film of a list, with what we say of it. The row leads to the review, to two face to face, to the film without any. */
export function FilmRow({ film, reviews, today, rank, level, priority, why, place }: Props) {
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
        <FilmArt film={film} crop="affiche" loading={priority ? 'first' : 'lazy'} />
      </div>
      <div>
        <Heading className="card-title">
          <a href={opinionPath(film, reviews)} className="stretched">
            {tieTitle(film.title)}
          </a>
        </Heading>
        <p className="label text-soft">{yearAndDirectors(film)}</p>
        {why ? <Reason why={why} reviews={reviews} /> : <Said reviews={reviews} />}
        {(film.runtime !== undefined || where) && (
          <p className="label mt-1">
            {film.runtime !== undefined && formatRuntime(film.runtime)}
            {film.runtime !== undefined && where && ' · '}
            {where}
          </p>
        )}
      </div>
    </li>
  )
}

/** Why the film stands here, then our stars in words. */
function Reason({ why, reviews }: { why: string } & Pick<Props, 'reviews'>) {
  const rating = filmRatingOf(reviews)
  return (
    <>
      <p className="mt-2 max-w-measure">{why}</p>
      <p className="mt-2">
        {rating ? (
          <FilmStars rating={rating} withWord />
        ) : (
          <span className="label text-soft">Pas encore critiqué</span>
        )}
      </p>
    </>
  )
}
