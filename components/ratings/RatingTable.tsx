import type { Review } from '@/lib/content/items'
import { pathOf } from '@/lib/content/pathsOf'
import { ratingWord } from '@/lib/content/rating'
import { capitalised } from '@/lib/format/capitalised'
import { formatNumber } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { Timestamp } from '../Timestamp'
import './ratings.css'

type Props = { reviews: readonly Review[] /** In which order they stand. */; caption: string }

/** Notes as a table made to be printed: film, year, note in words, date, and the review as the link. */
export function RatingTable({ reviews, caption }: Props) {
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
      <tbody>
        {reviews.map(review => (
          <tr key={review.slug}>
            <th scope="row">
              <a href={routes.film(review.film.slug)} className="quiet-link figure-text inline-block py-0.5">
                {review.film.title}
              </a>
            </th>
            <td className="label text-soft">{review.film.year}</td>
            <td>
              <span className="note">{formatNumber(review.rating ?? 0)}</span>{' '}
              <span className="label">
                <span className="sr-only">sur 5, </span>
                {capitalised(ratingWord(review.rating ?? 0))}
              </span>
            </td>
            <td className="label">
              <a href={pathOf(review)} className="text-link inline-block py-0.5">
                <span className="sr-only">Lire la critique de {review.film.title}, </span>
                <Timestamp instant={review.date} />
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
