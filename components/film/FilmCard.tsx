import type { Film } from '@/lib/content/items'
import { routes } from '@/lib/routes'
import { FilmArt } from './FilmArt'
import { FilmFacts } from './FilmFacts'

/** The film card of an article: its poster, its name, its record. */
export function FilmCard({ film }: { film: Film }) {
  return (
    <section aria-label={`Le film : ${film.title} (${film.year})`} className="film-slip">
      <div className="picture no-print aspect-affiche">
        <FilmArt film={film} crop="affiche" alt="" />
      </div>
      <p className="pb-2 font-display text-title font-extrabold font-stretch-75%">
        <a href={routes.film(film.slug)}>{film.title}</a>
        <span className="label ml-2 text-soft">{film.year}</span>
      </p>
      <FilmFacts film={film} />
    </section>
  )
}
