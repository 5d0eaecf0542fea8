import { yearAndDirectors } from '@/lib/format/directors'
import { formatCount } from '@/lib/format/number'
import { of, ofPerson } from '@/lib/grammar/joined'
import { availabilityLine } from '@/lib/model/film/availability'
import { filmRatingOf } from '@/lib/model/film/filmRating'
import { opinionPath } from '@/lib/model/film/opinionPath'
import { bestFilms } from '@/lib/model/film/ratedFilms'
import type { Film, Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import type { SearchEntry } from '@/lib/search/entry'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from '../film/FilmArt'
import { Said } from '../film/Said'
import { FilmStars } from '../ratings/FilmStars'
import { RatingPolicyLink } from '../ratings/RatingPolicyLink'

type Props = {
  answers: readonly SearchEntry[]
  /** Ours of the films of these answers, among others perhaps. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** Films that an answer lists of somebody, a saga or a platform. */
const MOST_FILMS = 3

/** What the words of a query name, answered at once: what we say of a film, the best films of somebody or something. */
export function BestAnswers({ answers, reviews, today }: Props) {
  if (answers.length === 0) return null
  return (
    <div className="search-best">
      {answers.map(answer => {
        const { path, type, title, films } = answer
        const [film] = films
        return (
          <section key={path} aria-label={`En bref\u00A0: ${title}`} className="answer">
            {type === 'films' && film ? (
              <FilmAnswer
                film={film}
                reviews={reviews.filter(review => review.film === film)}
                today={today}
              />
            ) : (
              <FilmsAnswer answer={answer} reviews={reviews} />
            )}
          </section>
        )
      })}
    </div>
  )
}

function FilmAnswer({ film, reviews, today }: { film: Film; reviews: readonly Review[]; today: string }) {
  return (
    <>
      <div className="picture no-print aspect-carte">
        <FilmArt film={film} crop="carte" loading="first" />
      </div>
      <p className="label text-soft">
        <span className="text-safelight">Film</span> – {yearAndDirectors(film)}
      </p>
      <h2 className="card-title">
        <a href={routes.film(film.slug)}>{tieTitle(film.title)}</a>
      </h2>
      <Said reviews={reviews} />
      <p className="label mt-1">{availabilityLine(film, today)}</p>
      <p className="answer-ways">
        <a href={opinionPath(film, reviews)} className="text-link">
          {reviews.length === 0
            ? 'La fiche du film'
            : reviews.length === 1
              ? 'Lire la critique'
              : 'Nos critiques face à face'}
          <span className="sr-only"> {of(film.title)}</span>
        </a>
        <RatingPolicyLink />
      </p>
    </>
  )
}

/** What is said of somebody, a saga or a platform: some of the films. */
function FilmsAnswer({ answer, reviews }: Pick<Props, 'reviews'> & { answer: SearchEntry }) {
  const { path, type, kicker, title, films, facts } = answer
  return (
    <>
      <p className="label text-soft">
        <span className="text-safelight">{kicker}</span>
        {facts[0] && ` – ${facts[0]}`}
      </p>
      <h2 className="card-title">
        <a href={path}>{tieTitle(title)}</a>
      </h2>
      <Films films={type === 'sagas' ? films : bestFirst(films, reviews)} reviews={reviews} />
      <p className="answer-ways">
        <a href={path} className="text-link">
          {films.length > MOST_FILMS
            ? `Ses ${formatCount(films.length, 'film')}`
            : `La page ${type === 'personnes' ? ofPerson(title) : of(title)}`}
        </a>
        <RatingPolicyLink />
      </p>
    </>
  )
}

/** The films that we rated, the best first, then the others as they come. */
function bestFirst(films: readonly Film[], reviews: readonly Review[]): Film[] {
  const wanted = new Set(films)
  const best = bestFilms(reviews).flatMap(({ film }) => (wanted.has(film) ? film : []))
  return [...new Set([...best, ...films])]
}

function Films({ films, reviews }: Pick<Props, 'reviews'> & { films: readonly Film[] }) {
  return (
    <ol className="answer-films">
      {films.slice(0, MOST_FILMS).map(film => {
        const rating = filmRatingOf(reviews.filter(review => review.film === film))
        return (
          <li key={film.slug}>
            <div className="picture no-print aspect-affiche">
              <FilmArt film={film} crop="affiche" loading="first" />
            </div>
            <p>
              <a href={routes.film(film.slug)} className="quiet-link title-face">
                {tieTitle(film.title)}
              </a>{' '}
              <span className="label text-soft">{film.year}</span>
              <span className="label block">
                {rating ? <FilmStars rating={rating} withWord /> : 'Pas encore critiqué'}
              </span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
