import { availabilityLine } from '@/lib/model/film/availability'
import { filmRatingOf } from '@/lib/model/film/filmRating'
import type { News, Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmStars } from '../ratings/FilmStars'
import { Contents, hasContents } from './Contents'

/** Of more films the cards beside the text speak. */
const MOST_FILMS = 2

type Props = {
  item: News
  /** The body as HTML of the Markdown road. */
  html: string
  /** Our reviews of its films. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** Beside the title of news, where there is room: the films it is about, what we thought of them, and its parts. */
export function Brief({ item, html, reviews, today }: Props) {
  const films = item.films.length > MOST_FILMS ? [] : item.films
  if (films.length === 0 && !hasContents(html)) return null
  return (
    <aside aria-label="En bref" className="verdict brief no-print">
      {films.map(film => {
        const rating = filmRatingOf(reviews.filter(review => review.film === film))
        return (
          <div key={film.slug}>
            <p className="card-title">
              <a href={routes.film(film.slug)}>{tieTitle(film.title)}</a>
            </p>
            {rating && <FilmStars rating={rating} withWord />}
            <p className="text-small text-soft">{availabilityLine(film, today)}</p>
          </div>
        )
      })}
      <Contents name="Dans cet article" html={html} />
    </aside>
  )
}
