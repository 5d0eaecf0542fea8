import type { ReactNode } from 'react'
import { ofDirectors } from '@/lib/format/directors'
import { formatCount } from '@/lib/format/number'
import { decadesOf } from '@/lib/model/film/decadesOf'
import { filmRatingOf } from '@/lib/model/film/filmRating'
import type { Film, Review } from '@/lib/model/items'
import { SECTION_SIZE } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { SectionTitle } from '../listing/SectionTitle'
import { FilmStars } from '../ratings/FilmStars'
import { FilmArt } from './FilmArt'

type Props = {
  /** The title of the section. */
  title: string
  /** Where the others are; by default all films, of a very long list. */
  more?: { href: string; name: string } | undefined
  films: readonly Film[]
  /** The reviews of these films, for their ratings. */
  reviews: readonly Review[]
  /** The text that the page adds to a film: a role, a rank in a saga. */
  detailOf?: (film: Film) => ReactNode
  /** Whether it stands so far down its page that none of its frames is seen first. */
  isLast?: boolean
}

/** Frames that may stand on the first screen. */
const SEEN_FIRST = 4

/** Rows that stand open, and the fewest that are worth folding. */
const MOST_OPEN = 8
const FEWEST_FOLDED = 4

/**
 * Films by year, the first of a very long list, each with its frame, what the page says of it, and our rating, or that
 * there is none yet. Only the first stand open; the others are folded by decade.
 */
export function FilmChronology(props: Props) {
  const { title, more, films, reviews, detailOf = ofDirectors, isLast = false } = props
  if (films.length === 0) return null
  const listed = films.slice(0, SECTION_SIZE)
  // A fold that hides two or three rows hides more than it saves.
  const open = listed.length > MOST_OPEN + FEWEST_FOLDED ? MOST_OPEN : listed.length
  const rowOf = (film: Film) => {
    const own = reviews.filter(review => review.film === film)
    const rating = filmRatingOf(own)
    return (
      <li key={film.slug}>
        <p className="year">{film.year}</p>
        <div className="picture aspect-carte">
          <FilmArt
            film={film}
            crop="carte"
            loading={!isLast && listed.indexOf(film) < SEEN_FIRST ? 'eager' : 'lazy'}
          />
        </div>
        <h3 className="card-title">
          <a href={routes.film(film.slug)} className="stretched">
            {tieTitle(film.title)}
          </a>
        </h3>
        {detailOf(film) && <p className="card-text text-small text-soft">{detailOf(film)}</p>}
        <p className="note-of">
          {rating && <FilmStars rating={rating} />}
          {own.length === 0 && <span className="label text-soft">Pas encore critiqué</span>}
        </p>
      </li>
    )
  }
  const rest =
    more ?? (films.length > SECTION_SIZE ? { href: routes.films(), name: 'Tous les films' } : undefined)
  return (
    <section>
      <SectionTitle more={rest}>{title}</SectionTitle>
      <ol className="chronology">{listed.slice(0, open).map(rowOf)}</ol>
      {decadesOf(listed.slice(open)).map(([decade, ofDecade]) => (
        <details key={decade} className="fold">
          <summary className="figure-text">
            Années {decade}
            {'\u00A0'}: {formatCount(ofDecade.length, 'film')}
          </summary>
          <ol className="chronology">{ofDecade.map(rowOf)}</ol>
        </details>
      ))}
    </section>
  )
}
