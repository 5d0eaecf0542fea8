import type { Film, Review } from '@/lib/content/items'
import { averageStars } from '@/lib/content/rating'
import { formatList } from '@/lib/format/list'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Stars } from '../Stars'
import { FilmArt } from './FilmArt'

type Props = {
  film: Film
  reviews: readonly Review[]
  /** What the page adds about the film: a role, a rank in a saga. */
  detail?: string
  level?: 2 | 3
  /** Whether its poster is among the first to be seen. */
  priority?: boolean
}

/** A film in a list: its poster, title, year, who made it, and our note where we gave one. */
export function FilmTile({ film, reviews, detail, level = 3, priority = false }: Props) {
  const Heading = `h${level}` as const
  const stars = averageStars(reviews.filter(review => review.film === film))
  return (
    <article className="film-tile">
      <div className="film-tile-art">
        <FilmArt film={film} crop="affiche" alt="" priority={priority} />
      </div>
      <p className="label mt-3 text-soft">{film.year}</p>
      <Heading className="text-title">
        <a href={routes.film(film.slug)} className="stretched">
          {tieTitle(film.title)}
        </a>
      </Heading>
      <p className="mt-1 text-small text-soft">
        {detail ?? `de ${formatList(film.directors.map(({ name }) => name))}`}
      </p>
      {stars !== null && (
        <p className="mt-1">
          <Stars rating={stars} withWord />
        </p>
      )}
    </article>
  )
}
