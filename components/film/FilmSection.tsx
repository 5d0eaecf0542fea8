import type { Film, Review } from '@/lib/content/items'
import { SectionTitle } from '../SectionTitle'
import { FilmTile } from './FilmTile'

type Props = {
  title: string
  films: readonly Film[]
  reviews: readonly Review[]
  detailOf?: (film: Film) => string
}

/** A titled list of films; nothing when there is none. */
export function FilmSection({ title, films, reviews, detailOf }: Props) {
  if (films.length === 0) return null
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <div className="grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4 xl:grid-cols-6">
        {films.map(film => (
          <FilmTile
            key={film.slug}
            film={film}
            reviews={reviews}
            {...(detailOf && { detail: detailOf(film) })}
          />
        ))}
      </div>
    </section>
  )
}
