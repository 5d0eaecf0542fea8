import { yearAndDirectors } from '@/lib/format/directors'
import type { Film } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from './FilmArt'

/** One of the films that an article cites: poster, title, year, who made it. */
export function FilmSlip({ film }: { film: Film }) {
  return (
    <section
      aria-label={`Le film\u00A0: ${film.title} (${film.year})`}
      className="film-slip is-small rule pt-3"
    >
      <div className="picture no-print aspect-affiche">
        <FilmArt film={film} crop="affiche" />
      </div>
      <p className="card-title">
        <a href={routes.film(film.slug)} className="stretched">
          {tieTitle(film.title)}
        </a>
      </p>
      <p className="text-small text-soft">{yearAndDirectors(film)}</p>
    </section>
  )
}
