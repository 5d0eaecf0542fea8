import type { Film } from '@/lib/content/items'
import { routes } from '@/lib/routes'
import { FilmFacts } from './FilmFacts'

/** The film card of an article. */
export function FilmCard({ film }: { film: Film }) {
  return (
    <section aria-label={`Le film : ${film.title}`} className="border-t-3 border-ink pt-2">
      <p className="pb-2 font-display text-title font-extrabold font-stretch-75%">
        <a href={routes.film(film.slug)}>{film.title}</a>
        <span className="label ml-2 text-soft">{film.year}</span>
      </p>
      <FilmFacts film={film} />
    </section>
  )
}
