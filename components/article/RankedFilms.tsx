import type { Film, Review } from '@/lib/model/items'
import { FilmRows } from '../film/FilmRows'

type Props = {
  /** The first first. */
  films: readonly Film[]
  /** Ours of these films. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** The ranking of a top, before its reasons. */
export function RankedFilms({ films, reviews, today }: Props) {
  if (films.length === 0) return null
  return (
    <section aria-labelledby="classement" className="mb-10">
      <h2 id="classement" className="figure-text rule-heavy pt-2 pb-3">
        Le classement
      </h2>
      <FilmRows films={films} reviews={reviews} today={today} isRanked isFirst />
    </section>
  )
}
