import type { Film, Review } from '@/lib/model/items'
import { FilmTile } from './FilmTile'

type Props = { films: readonly Film[]; reviews: readonly Review[] }

/** Posters side by side: on a phone, where they come before all else, and at most. */
const PHONE_ROW = 2
const ROW = 6

/** Films as a wall of posters. */
export function FilmGrid({ films, reviews }: Props) {
  return (
    <div className="film-wall">
      {films.map((film, index) => (
        <FilmTile
          key={film.slug}
          film={film}
          reviews={reviews}
          loading={index < PHONE_ROW ? 'first' : index < ROW ? 'eager' : 'lazy'}
        />
      ))}
    </div>
  )
}
