import type { RatedFilm } from '@/lib/model/film/ratedFilms'
import { ratingRows } from './ratingRows'
import './ratings.css'

type Props = {
  films: readonly RatedFilm[]
  /** The name of the table, with the order of its rows. */
  caption: string
}

/** Rated films as a table made to be printed: film, year, rating in words, and the day of each review as the link to it. */
export function RatingTable({ films, caption }: Props) {
  return (
    <table className="rating-table">
      <caption className="sr-only">{caption}</caption>
      <thead className="label text-soft">
        <tr>
          <th scope="col">Film</th>
          <th scope="col">Année</th>
          <th scope="col">Note</th>
          <th scope="col">Critique du</th>
        </tr>
      </thead>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the rows escape what they hold */}
      <tbody dangerouslySetInnerHTML={{ __html: ratingRows(films) }} />
    </table>
  )
}
