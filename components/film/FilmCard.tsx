import type { Film } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from './FilmArt'
import { FilmFacts } from './FilmFacts'
import { WhereToWatch } from './WhereToWatch'

type Props = {
  film: Film
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** The film card of an article: its poster, its name, its record, where it can be seen. */
export function FilmCard({ film, today }: Props) {
  return (
    <section aria-label={`Le film\u00A0: ${film.title} (${film.year})`} className="film-slip">
      <div className="picture no-print aspect-affiche">
        <FilmArt film={film} crop="affiche" />
      </div>
      <p className="title-face pb-2 text-title">
        <a href={routes.film(film.slug)}>{tieTitle(film.title)}</a>
        <span className="label ml-2 text-soft">{film.year}</span>
      </p>
      <FilmFacts film={film} />
      <div className="rule py-2">
        <p className="label text-soft">Où le voir</p>
        <WhereToWatch film={film} today={today} />
      </div>
    </section>
  )
}
