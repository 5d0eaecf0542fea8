import { formatCountry } from '@/lib/format/country'
import { yearAndDirectors } from '@/lib/format/directors'
import { formatRuntime } from '@/lib/format/runtime'
import { ended } from '@/lib/grammar/ended'
import { filmRatingOf, formatFilmRating } from '@/lib/model/film/filmRating'
import type { Film, Review } from '@/lib/model/items'
import { posterName } from '@/lib/posters/posterName'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Prose } from '../article/Prose'
import { FilmStars } from '../ratings/FilmStars'
import { FilmArt } from './FilmArt'
import { FilmFacts, hasFacts } from './FilmFacts'
import { FilmFigures } from './FilmFigures'
import { FilmOpinion } from './FilmOpinion'
import { Releases } from './Releases'
import { WhereToWatch } from './WhereToWatch'
import '../entity/entity.css'

type Props = {
  film: Film
  /** Ours of this film. */
  reviews: readonly Review[]
  /** The synopsis, of the Markdown road. */
  html: string
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** A film: its poster, its name, our rating and verdict on the first screen of a phone; then what it tells, its record. */
export function FilmHead({ film, reviews, html, today }: Props) {
  const rating = filmRatingOf(reviews)
  const titles = [film.originalTitle, ...film.otherTitles].filter(title => title !== undefined)
  const facts = [
    film.runtime === undefined ? null : formatRuntime(film.runtime),
    film.countries.map(formatCountry).join(', ') || null,
  ].filter(fact => fact !== null)
  return (
    <div className="film-page">
      <div className="picture vt-frame aspect-affiche">
        <FilmArt film={film} crop="affiche" alt={posterName(film)} loading="first" />
      </div>
      <div>
        <h1 className="vt-headline headline">{tieTitle(film.title)}</h1>
        <p className="label mt-2 text-soft">{yearAndDirectors(film)}</p>
        {facts.length > 0 && <p className="label text-soft">{facts.join(' · ')}</p>}
        {rating && (
          <p className="film-note mt-2">
            <span aria-hidden="true" className="numeral text-safelight">
              {formatFilmRating(rating)}
            </span>
            <FilmStars rating={rating} withWord />
          </p>
        )}
      </div>
      <FilmOpinion reviews={reviews} />
      <div className="film-record">
        {titles.length > 0 && <p className="mb-4 italic text-soft">{titles.join(', ')}</p>}
        <Prose html={html} />
        {film.basedOn && <p className="mt-4 text-small text-soft">{ended(`D’après ${film.basedOn}`)}</p>}
        <section aria-labelledby="ou-le-voir" className="mt-8 rule-heavy pt-2">
          <h2 id="ou-le-voir" className="figure-text">
            Où le voir
          </h2>
          <WhereToWatch film={film} today={today} />
        </section>
        {(hasFacts(film, true) || film.releases.length > 0) && (
          <section aria-label="Fiche" className="mt-8 rule-heavy">
            <FilmFacts film={film} whole />
            <Releases film={film} today={today} />
          </section>
        )}
        <FilmFigures figures={film.figures} />
      </div>
    </div>
  )
}
