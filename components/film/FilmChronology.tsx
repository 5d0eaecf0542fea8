import type { ReactNode } from 'react'
import { ofDirectors } from '@/lib/format/directors'
import { filmRatingOf } from '@/lib/model/film/filmRating'
import type { Film, Review } from '@/lib/model/items'
import { SECTION_SIZE } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { SectionTitle } from '../listing/SectionTitle'
import { FilmStars } from '../ratings/FilmStars'
import { FilmArt } from './FilmArt'

type Props = {
  /** The title of the section; none where the page's own says enough. */
  title?: string
  /** Where the others are; by default all films, of a very long list. */
  more?: { href: string; name: string } | undefined
  /** Heading level of the films. */
  level?: 2 | 3
  films: readonly Film[]
  /** The reviews of these films, for their ratings. */
  reviews: readonly Review[]
  /** The text that the page adds to a film: a role, a rank in a saga. */
  detailOf?: (film: Film) => ReactNode
}

/** Films by year, the first of a very long list, each with its frame, what the page says of it, and our rating where we gave one. */
export function FilmChronology({ title, more, level = 3, films, reviews, detailOf = ofDirectors }: Props) {
  if (films.length === 0) return null
  const Heading = `h${level}` as const
  const rest =
    more ?? (films.length > SECTION_SIZE ? { href: routes.films(), name: 'Tous les films' } : undefined)
  return (
    <section>
      {title && <SectionTitle more={rest}>{title}</SectionTitle>}
      <ol className="chronology">
        {films.slice(0, SECTION_SIZE).map(film => {
          const rating = filmRatingOf(reviews.filter(review => review.film === film))
          return (
            <li key={film.slug}>
              <p className="year">{film.year}</p>
              <div className="picture aspect-carte">
                <FilmArt film={film} crop="carte" />
              </div>
              <Heading className="card-title">
                <a href={routes.film(film.slug)} className="stretched">
                  {tieTitle(film.title)}
                </a>
              </Heading>
              <p className="card-text text-small text-soft">{detailOf(film)}</p>
              {rating && (
                <p className="note-of">
                  <FilmStars rating={rating} />
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
