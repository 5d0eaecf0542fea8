import { formatCountry } from '@/lib/format/country'
import { formatCount } from '@/lib/format/number'
import { ended } from '@/lib/grammar/ended'
import {
  type FilmRating,
  filmRatingOf,
  filmRatingSentence,
  formatFilmRating,
} from '@/lib/model/film/filmRating'
import type { Film, Review } from '@/lib/model/items'
import { posterName } from '@/lib/posters/posterName'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Prose } from '../article/Prose'
import { FilmStars } from '../ratings/FilmStars'
import { RatingPolicyLink } from '../ratings/RatingPolicyLink'
import { FilmArt } from './FilmArt'
import { FilmFacts } from './FilmFacts'
import { FilmFigures } from './FilmFigures'
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

/** A film: its poster, its names, our rating, what it tells, its record. */
export function FilmHead({ film, reviews, html, today }: Props) {
  const rating = filmRatingOf(reviews)
  const titles = [film.originalTitle, ...film.otherTitles].filter(title => title !== undefined)
  return (
    <div className="film-page">
      <div className="picture vt-frame aspect-affiche">
        <FilmArt film={film} crop="affiche" alt={posterName(film)} priority />
      </div>
      <div>
        <p className="label text-safelight">
          {['Film', film.countries.map(formatCountry).join(', ') || null, film.year]
            .filter(part => part !== null)
            .join(' – ')}
        </p>
        <h1 className="vt-headline headline mt-2">{tieTitle(film.title)}</h1>
        {titles.length > 0 && <p className="mt-3 text-lead italic text-soft">{titles.join(', ')}</p>}
        {rating && (
          <p className="mt-5 flex flex-wrap items-end gap-x-5 gap-y-2">
            <span aria-hidden="true" className="numeral text-safelight">
              {formatFilmRating(rating)}
            </span>
            <span>
              {rating.isUnanimous ? (
                <FilmStars rating={rating} withWord />
              ) : (
                <a href={routes.versus(film.slug)} className="label text-link">
                  <span className="sr-only">{filmRatingSentence(rating)}. </span>
                  {rating.isContest ? 'Pour et contre' : 'Deux regards'}
                </a>
              )}
              <span className="label flex flex-wrap items-baseline gap-x-3 text-soft">
                {ratingSource(rating)}
                <RatingPolicyLink />
              </span>
            </span>
          </p>
        )}
        <Prose html={html} className="mt-7" />
        {film.basedOn && <p className="mt-4 text-small text-soft">{ended(`D’après ${film.basedOn}`)}</p>}
        <section aria-labelledby="ou-le-voir" className="mt-8 border-t-3 border-ink pt-2">
          <h2 id="ou-le-voir" className="figure-text">
            Où le voir
          </h2>
          <WhereToWatch film={film} today={today} />
        </section>
        <section aria-label="Fiche" className="mt-8 border-t-3 border-ink">
          <FilmFacts film={film} whole />
          <Releases film={film} today={today} />
        </section>
        <FilmFigures figures={film.figures} />
      </div>
    </div>
  )
}

/** What the rating of a film is made of. */
function ratingSource({ ratings }: FilmRating): string {
  return ratings.length === 1 ? 'notre note' : `notes de ${formatCount(ratings.length, 'critique')}`
}
