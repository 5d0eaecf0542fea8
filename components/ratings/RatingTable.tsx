import type { Review } from '@/lib/model/items'
import { ratingRows } from './ratingRows'
import './ratings.css'

type Props = {
  reviews: readonly Review[]
  /** The name of the table, with the order of its rows. */
  caption: string
}

/** Ratings as a table made to be printed: film, year, rating in words, date, and the review as the link. */
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
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the rows escape what they hold */}
      <tbody dangerouslySetInnerHTML={{ __html: ratingRows(reviews) }} />
    </table>
  )
}
