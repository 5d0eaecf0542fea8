import { ofDirectors } from '@/lib/format/directors'
import type { Film, Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from '../film/FilmArt'
import { RatingPolicyLink } from '../ratings/RatingPolicyLink'
import { Stars } from '../ratings/Stars'
import './ranked.css'

type Props = {
  /** The first first. */
  films: readonly Film[]
  /** Ours of these films. */
  reviews: readonly Review[]
}

/** The ranking of a top, before its reasons: rank, poster, film, and what our reviews say of it in a line. */
export function RankedFilms({ films, reviews }: Props) {
  if (films.length === 0) return null
  return (
    <section aria-labelledby="classement" className="mb-10">
      <h2 id="classement" className="figure-text border-t-3 border-ink pt-2 pb-3">
        Le classement
      </h2>
      <ol className="ranked">
        {films.map((film, index) => (
          <li key={film.slug}>
            <span aria-hidden="true" className="rank">
              {index + 1}
            </span>
            <div className="picture no-print aspect-affiche">
              <FilmArt film={film} crop="affiche" priority={index === 0} />
            </div>
            <div>
              <h3 className="card-title">
                <a href={routes.film(film.slug)} className="inline-block py-0.5">
                  {tieTitle(film.title)}
                </a>
              </h3>
              <p className="label text-soft">
                {film.year}, {ofDirectors(film)}
              </p>
              {reviews
                .filter(review => review.film === film)
                .map(review => (
                  <div key={review.slug} className="mt-2">
                    <Stars rating={review.rating} withWord />
                    <p className="text-small italic">{review.verdict}</p>
                    <p className="label">
                      <a href={pathOf(review)} className="quiet-link inline-block py-1 text-soft">
                        {tieTitle(review.title)}
                      </a>
                    </p>
                  </div>
                ))}
            </div>
          </li>
        ))}
      </ol>
      {reviews.length > 0 && <RatingPolicyLink />}
    </section>
  )
}
