import type { Film, Review } from '@/lib/content/items'
import { FilmTile } from './FilmTile'

type Props = { films: readonly Film[]; reviews: readonly Review[] }

/** How many posters a phone shows before one scrolls. */
const AT_ONCE = 4

/** Films as a wall of posters. */
export function FilmGrid({ films, reviews }: Props) {
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4 xl:grid-cols-6">
      {films.map((film, index) => (
        <FilmTile key={film.slug} film={film} reviews={reviews} level={2} priority={index < AT_ONCE} />
      ))}
    </div>
  )
}
