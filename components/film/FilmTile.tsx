import { ofDirectors } from '@/lib/format/directors'
import { filmRatingOf } from '@/lib/model/film/filmRating'
import type { Film, Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmStars } from '../ratings/FilmStars'
import { FilmArt, type Loading } from './FilmArt'

type Props = {
  film: Film
  reviews: readonly Review[]
  loading?: Loading
}

/** A film of the wall: its poster, title, year, who made it, and our rating where we gave one. */
export function FilmTile({ film, reviews, loading }: Props) {
  const rating = filmRatingOf(reviews.filter(review => review.film === film))
  return (
    <article className="film-tile">
      <div className="film-tile-art picture aspect-affiche">
        <FilmArt film={film} crop="affiche" loading={loading} />
      </div>
      <p className="label mt-3 text-soft">{film.year}</p>
      <h2 className="text-title">
        <a href={routes.film(film.slug)} className="stretched">
          {tieTitle(film.title)}
        </a>
      </h2>
      {film.directors.length > 0 && <p className="mt-1 text-small text-soft">{ofDirectors(film)}</p>}
      {rating && (
        <p className="mt-1">
          <FilmStars rating={rating} withWord />
        </p>
      )}
    </article>
  )
}
