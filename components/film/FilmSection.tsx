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
      <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
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
