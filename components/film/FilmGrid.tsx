import type { Film, Review } from '@/lib/model/items'
import { FilmTile } from './FilmTile'

type Props = { films: readonly Film[]; reviews: readonly Review[] }

/** How many posters a phone shows before one scrolls. */
const AT_ONCE = 4

/** Films as a wall of posters. */
export function FilmGrid({ films, reviews }: Props) {
  return (
    <div className="film-wall">
      {films.map((film, index) => (
        <FilmTile key={film.slug} film={film} reviews={reviews} priority={index < AT_ONCE} />
      ))}
    </div>
  )
}
