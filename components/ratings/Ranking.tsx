import { filmRatingSentence, formatFilmRating } from '@/lib/model/film/filmRating'
import { opinionPath } from '@/lib/model/film/opinionPath'
import type { RatedFilm } from '@/lib/model/film/ratedFilms'
import { tieTitle } from '@/lib/typography/tieTitle'

/** Films with our rating of each, in the order given: rating, film, year. The film leads to its review, to two face to face if there are several. */
export function Ranking({ films }: { films: readonly RatedFilm[] }) {
  return (
    <ol className="ranking">
      {films.map(({ film, rating, reviews }) => (
        <li key={film.slug}>
          <span className="note">
            <span aria-hidden="true">{formatFilmRating(rating)}</span>
            <span className="sr-only">{filmRatingSentence(rating)}</span>
          </span>
          <a href={opinionPath(film, reviews)} className="figure-text quiet-link py-1">
            {tieTitle(film.title)}
          </a>
          <span className="label text-soft">{film.year}</span>
        </li>
      ))}
    </ol>
  )
}
