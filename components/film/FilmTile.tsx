import type { Film, Review } from '@/lib/content/items'
import { averageRating } from '@/lib/content/rating'
import { formatList } from '@/lib/format/list'
import { routes } from '@/lib/routes'
import { Stars } from '../Stars'

type Props = {
  film: Film
  reviews: readonly Review[]
  /** What the page adds about the film: a role, a rank in a saga. */
  detail?: string
  level?: 2 | 3
}

/** A film in a list: title, year, who made it, and our note where we gave one. */
export function FilmTile({ film, reviews, detail, level = 3 }: Props) {
  const Heading = `h${level}` as const
  const ours = reviews.filter(review => review.film === film)
  const note = averageRating(ours)
  return (
    <article className="border-t border-hairline pt-3 pb-5">
      <p className="label text-soft">{film.year}</p>
      <Heading className="text-title">
        <a href={routes.film(film.slug)}>{film.title}</a>
      </Heading>
      <p className="text-small text-soft">
        {detail ?? `de ${formatList(film.directors.map(({ name }) => name))}`}
      </p>
      {note !== null && (
        <p className="mt-1">
          <Stars rating={Math.round(note * 2) / 2} withWord />
        </p>
      )}
    </article>
  )
}
