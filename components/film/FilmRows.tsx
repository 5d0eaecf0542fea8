import type { ReactNode } from 'react'
import type { Film, Review } from '@/lib/model/items'
import { FilmRow } from './FilmRow'
import './rows.css'

type Props = {
  /** In the order of the list. */
  films: readonly Film[]
  /** Ours of these films, among others perhaps. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
  /** Whether the order is a ranking, and each film says its place in it. */
  isRanked?: boolean
  /** Heading level of the films. */
  level?: 2 | 3
  /** Whether the list opens its page, so that its first poster is loaded at once. */
  isFirst?: boolean
  /** Why a film stands in the list, in place of the verdict. */
  whyOf?: (film: Film) => string | undefined
  /** Where a film came out, unless its row is to say so as everywhere. */
  placeOf?: (film: Film) => ReactNode
}

/** Films as advice: each with its poster, our stars with their word, the verdict, for whom, how long, where since when. */
export function FilmRows({
  films,
  reviews,
  today,
  isRanked = false,
  level = 3,
  isFirst = false,
  whyOf,
  placeOf,
}: Props) {
  return (
    <ol className={isRanked ? 'film-rows is-ranked' : 'film-rows'}>
      {films.map((film, index) => (
        <FilmRow
          key={film.slug}
          film={film}
          reviews={reviews.filter(review => review.film === film)}
          today={today}
          rank={isRanked ? index + 1 : null}
          level={level}
          priority={isFirst && index === 0}
          why={whyOf?.(film)}
          place={placeOf?.(film)}
        />
      ))}
    </ol>
  )
}
